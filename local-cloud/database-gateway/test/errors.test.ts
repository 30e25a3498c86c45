import type { RunningGateway } from '../index'
import { rawCall, type RawAnswer } from './raw-call'
import { connect, failure, startHere, type Database } from './setup'

const keys = [{ name: 'code', direction: '1' as const }]
const schema = { collections: [{ collectionName: 'notes', createIndexes: [{ name: 'code', unique: true, sparse: true, keys }] }] }

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  gateway = await startHere({ schema, transactionLimit: 2, transactionLifetime: 60_000 })
  db = connect(gateway.url)
  await db.collection('notes').add({ _id: 'first', code: 1, list: [1], text: 'x' })
})
afterAll(() => gateway.close())

const notes = () => db.collection('notes')
const raw = () => notes().options({ raw: true })

describe('an error code through the SDK', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['a missing collection', 'DATABASE_COLLECTION_NOT_EXIST', () => db.collection('nowhere').count()],
    ['a write to a missing collection', 'DATABASE_COLLECTION_NOT_EXIST', () => db.collection('nowhere').add({ a: 1 })],
    ['an aggregation of a missing collection', 'DATABASE_COLLECTION_NOT_EXIST', () => db.collection('nowhere').aggregate().limit(1).end()],
    ['a collection made twice', 'DATABASE_COLLECTION_ALREADY_EXIST', () => db.createCollection('notes')],
    ['a name that is none', 'INVALID_PARAM', () => db.createCollection('no name')],
    ['a duplicate _id', 'DATABASE_REQUEST_FAILED', () => notes().add({ _id: 'first' })],
    ['a duplicate key', 'DATABASE_REQUEST_FAILED', () => notes().add({ code: 1 })],
    ['a duplicate key by replacing', 'DATABASE_REQUEST_FAILED', () => notes().doc('second').set({ code: 1 })],
    [
      'counting a text',
      'DATABASE_REQUEST_FAILED',
      () =>
        notes()
          .doc('first')
          .update({ text: db.command.inc(1) }),
    ],
    [
      'an unknown query operator',
      'DATABASE_REQUEST_FAILED',
      () =>
        raw()
          .where({ a: { $foo: 1 } })
          .get(),
    ],
    ['a script in a query', 'DATABASE_REQUEST_FAILED', () => raw().where({ $where: 'true' }).get()],
    [
      'a text search',
      'DATABASE_REQUEST_FAILED',
      () =>
        raw()
          .where({ $text: { $search: 'x' } })
          .get(),
    ],
    [
      'bits in a query',
      'DATABASE_REQUEST_FAILED',
      () =>
        raw()
          .where({ code: { $bitsAllSet: 1 } })
          .get(),
    ],
    [
      'a pattern option',
      'DATABASE_REQUEST_FAILED',
      () =>
        raw()
          .where({ text: { $regex: 'X', $options: 'g' } })
          .get(),
    ],
    [
      'a broken pattern',
      'DATABASE_REQUEST_FAILED',
      () =>
        notes()
          .where({ text: db.RegExp({ regexp: '(' }) })
          .get(),
    ],
    [
      'near within or',
      'DATABASE_REQUEST_FAILED',
      () =>
        notes()
          .where(db.command.or([near(), { code: 1 }]))
          .get(),
    ],
    ['a positional update', 'DATABASE_REQUEST_FAILED', () => notes().doc('first').update({ 'list.$[]': 2 })],
    ['a signature by another key', 'SIGN_PARAM_INVALID', () => connect(gateway.url, 'wrong').collection('notes').get()],
    ['a document beyond 16 MB', 'DATABASE_REQUEST_FAILED', () => notes().add({ text: 'x'.repeat(16 * 1024 * 1024) })],
    ['a body beyond 20 MB', 'EXCEED_REQUEST_LIMIT', () => notes().add({ text: 'x'.repeat(21 * 1024 * 1024) })],
    ['more than a number holds', 'DATABASE_REQUEST_FAILED', () => notes().add({ n: 2 ** 60 })],
    ['a transaction that is not there', 'DATABASE_TRANSACTION_FAIL', endTwice],
  ])('%s: %s', async (_, code, call) => {
    expect(await failure(call())).toMatchObject({ code })
    expect((await notes().get()).data).toEqual([{ _id: 'first', code: 1, list: [1], text: 'x' }])
  })

  it('the document of almost 16 MB is taken, and an update may not push it over', async () => {
    await notes().add({ _id: 'long', text: 'x'.repeat(16 * 1024 * 1024 - 100) })
    expect(
      (
        await failure(
          notes()
            .doc('long')
            .update({ more: 'x'.repeat(100) }),
        )
      ).message,
    ).toContain('too large')
    await notes().doc('long').remove()
  })

  it('more transactions than there may be', async () => {
    const open = [await db.startTransaction(), await db.startTransaction()]
    expect(await failure(db.startTransaction())).toMatchObject({ code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' })
    for (const transaction of open) await transaction.rollback()
  })
})

const near = () => ({ place: db.command.geoNear({ geometry: new db.Geo.Point(120, 28) }) })

async function endTwice(): Promise<unknown> {
  const transaction = await db.startTransaction()
  await transaction.rollback()
  return transaction.commit()
}

describe('on the wire', () => {
  const call = (body: Record<string, unknown>) => rawCall(gateway.url, { envName: 'e', ...body })
  const insert = (data: string) => call({ action: 'database.insertDocument', collectionName: 'notes', data: [data] })

  it.each<[string, string, () => Promise<RawAnswer>]>([
    ['an unknown action', 'INVALID_ACTION', () => call({ action: 'database.dropCollection' })],
    ['no collection', 'INVALID_PARAM', () => call({ action: 'database.getDocument' })],
    ['no EJSON', 'INVALID_PARAM', () => insert('{')],
    ['nesting beyond 200', 'DATABASE_REQUEST_FAILED', () => insert(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`)],
    ['decimals', 'DATABASE_REQUEST_FAILED', () => insert('{"n":{"$numberDecimal":"1.5"}}')],
    ['a field name with a dollar', 'DATABASE_REQUEST_FAILED', () => insert('{"$a":1}')],
    [
      'operators with upsert',
      'DATABASE_REQUEST_FAILED',
      () => call({ action: 'database.modifyDocument', collectionName: 'notes', query: '{}', data: '{"$set":{"a":1}}', upsert: true }),
    ],
    [
      'aggregation within a transaction',
      'DATABASE_REQUEST_FAILED',
      () => call({ action: 'database.aggregateDocuments', collectionName: 'notes', stages: [], transactionId: 't' }),
    ],
  ])('%s: %s, with status 200', async (_, code, send) => {
    expect(await send()).toMatchObject({
      status: 200,
      body: { code, requestId: expect.any(String) as string, message: expect.any(String) as string },
    })
  })

  it('a body changed after it was signed is refused', async () => {
    const signed = { action: 'database.getDocument', envName: 'e', collectionName: 'notes', query: '{}' }
    expect((await rawCall(gateway.url, signed)).body).not.toHaveProperty('code')
    const answer = await rawCall(gateway.url, signed, { ...signed, collectionName: 'secrets' })
    expect(answer).toMatchObject({ status: 200, body: { code: 'SIGN_PARAM_INVALID' } })
  })

  it('a call without a signature is refused', async () => {
    const answer = await fetch(gateway.url, { method: 'POST', body: '{}' })
    expect(await answer.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})
