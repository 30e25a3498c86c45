import type { RunningGateway } from '../index'
import { rawCall } from './raw-call'
import { connect, startHere } from './setup'

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await startHere({ schema: { collections: [{ collectionName: 'notes' }] } })
})
afterAll(() => gateway.close())

/** The verbs that SDKs before version 2 send within a transaction. */
async function call(verb: string, more: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  return (await rawCall(gateway.url, { action: `database.${verb}`, envName: 'e', collectionName: 'notes', ...more })).body
}

it('the transactions of old SDKs insert, read, update, replace and delete by _id', async () => {
  const { transactionId } = await call('startTransaction')
  const within = (verb: string, more: object) => call(verb, { transactionId, ...more })
  expect(await within('insertDocInTransaction', { _id: 'a', data: '{"n":1}' })).toMatchObject({
    inserted: '{"$numberInt":"1"}',
    ok: '{"$numberInt":"1"}',
  })
  expect(await within('updateDocInTransaction', { _id: 'a', data: '{"$set":{"m":2}}' })).toMatchObject({
    updated: '{"$numberInt":"1"}',
    upserted: null,
  })
  expect(JSON.parse((await within('getInTransaction', { _id: 'a' }))['data'] as string)).toEqual({ _id: 'a', n: 1, m: 2 })
  expect(await within('updateDocInTransaction', { _id: 'b', data: '{"n":5}', upsert: true })).toMatchObject({
    updated: '{"$numberInt":"0"}',
    upserted: '[{"_id":"b"}]',
  })
  expect(await within('updateDocInTransaction', { _id: 'b', data: '{"n":6}', upsert: true })).toMatchObject({
    updated: '{"$numberInt":"1"}',
  })
  expect(await within('deleteDocInTransaction', { _id: 'a' })).toMatchObject({ deleted: '{"$numberInt":"1"}' })
  expect(await within('getInTransaction', { _id: 'a' })).toMatchObject({ data: 'null' })
  await within('commitTransaction', {})
  expect((await connect(gateway.url).collection('notes').get()).data).toEqual([{ _id: 'b', n: 6 }])
})

it('they are refused outside a transaction', async () => {
  expect(await call('deleteDocInTransaction', { _id: 'b' })).toMatchObject({ code: 'INVALID_PARAM' })
})
