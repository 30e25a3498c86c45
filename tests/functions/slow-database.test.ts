import { SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from './harness'
import type { Client } from './harness/client'
import { makeGrid } from './verification/people'

/** Longer than the functions wait for an answer. */
const TOO_LONG = 9 * SECOND

let cloud: Cloud
let worker: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

it('a database that answers too late is no bug: the worklist says that it is busy, and is there when it is asked for again', async () => {
  // Who calls and how often is known by then.
  await cloud.delayDatabase(2, TOO_LONG)
  expect((await worker.refused('verification.listCases', { list: 'submitted' })).code).toBe('BUSY')
  expect(await worker.done('verification.listCases', { list: 'submitted' })).toMatchObject({ cases: [] })
})
