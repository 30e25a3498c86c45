import { setTimeout as wait } from 'node:timers/promises'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { type Cloud, startCloud } from '../harness'
import { idNumberOf } from '../linking/people'
import { linkFamily, tracesOf } from './traces'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** Long enough for an erasure, shorter than functions wait for an answer. */
const STALLS = 2_500
const STALLED = 300

/** Each with a number that nobody else asks a code for. */
const ACTS: Readonly<Record<string, (call: number) => Promise<object>>> = {
  'messages.allowMessages': async () => ({ kinds: ['situation'], language: 'zh' }),
  'declaration.answerNotReturning': async () => ({}),
  'linking.startFace': async () => ({ name: '陈晓明', idNumber: await idNumberOf(cloud, 'demo-1') }),
  'declaration.startAnalysis': async (call) => ({ phone: `1390000000${call}`, consentVersion: CONSENT_VERSION }),
}

it.each(Object.keys(ACTS).flatMap((name) => [2, 5, 8].map((call) => [name, call] as const)))(
  '%s stalls at call %i of the database while everything is deleted: nothing is left',
  async (name, call) => {
    const { client, account } = await linkFamily(cloud, `${name.replace('.', '-')}-${call}`)
    const data = await ACTS[name](call)
    await cloud.delayDatabase(call, STALLS)
    const acting = client.call(name, data)
    await wait(STALLED)
    expect(await client.done('account.deleteMyData', {})).toEqual({ deleted: true })
    await acting
    await cloud.forgiveDatabase()
    expect(await tracesOf(cloud, account)).toEqual([])
  },
  30_000,
)
