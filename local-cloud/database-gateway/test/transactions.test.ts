import { setTimeout as wait } from 'node:timers/promises'
import type { RunningGateway } from '../index'
import { connect, failure, startHere, type Database, type OpenTransaction } from './setup'

const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
const missing = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
}

let gateway: RunningGateway
let db: Database
beforeAll(async () => {
  const keys = [{ name: 'code', direction: '1' as const }]
  gateway = await startHere({
    schema: { collections: [{ collectionName: 'accounts', createIndexes: [{ name: 'code', unique: true, sparse: true, keys }] }] },
  })
  db = connect(gateway.url)
})
afterAll(() => gateway.close())
beforeEach(async () => {
  await accounts().where({}).remove()
  await accounts().add([
    { _id: 'a', n: 1, code: 'A' },
    { _id: 'b', n: 1, code: 'B' },
  ])
})

const accounts = () => db.collection('accounts')
const numberOf = async (id: string): Promise<number> => (await accounts().doc(id).get()).data[0].n

describe('a transaction', () => {
  it('reads its snapshot and its own writes; nobody else sees them before the commit', async () => {
    const transaction = await db.startTransaction()
    const inside = transaction.collection('accounts')
    expect((await inside.doc('a').get()).data).toMatchObject({ n: 1 })
    await accounts().doc('b').update({ n: 5 })
    expect((await inside.doc('b').get()).data).toMatchObject({ n: 1 })
    await inside.doc('a').update({ n: db.command.inc(1) })
    await inside.add({ _id: 'c', n: 2 })
    expect((await inside.where({ n: 2 }).orderBy('_id', 'asc').get()).data.map(({ _id }: { _id: string }) => _id)).toEqual(['a', 'c'])
    expect(await numberOf('a')).toBe(1)
    await transaction.commit()
    expect(await numberOf('a')).toBe(2)
    expect((await accounts().count()).total).toBe(3)
  })

  it('conflicts with a document that another has locked or changed since', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await second.collection('accounts').doc('b').get()
    await first.collection('accounts').doc('a').update({ n: 2 })
    expect(await failure(second.collection('accounts').doc('a').update({ n: 3 }))).toEqual(conflict)
    expect(await failure(second.commit())).toEqual(missing)
    await first.commit()
    const late = await db.startTransaction()
    await late.collection('accounts').doc('a').get()
    await accounts().doc('b').update({ n: 9 })
    expect(await failure(late.collection('accounts').doc('b').remove())).toEqual(conflict)
  })

  it('makes a write from outside wait for its end', async () => {
    const transaction = await db.startTransaction()
    await transaction
      .collection('accounts')
      .doc('a')
      .update({ n: db.command.inc(10) })
    let done = false
    const outside = accounts()
      .doc('a')
      .update({ n: db.command.inc(100) })
      .then(() => {
        done = true
      })
    await wait(100)
    expect(done).toBe(false)
    await transaction.commit()
    await outside
    expect(await numberOf('a')).toBe(111)
  })

  it('is busy for a second operation beside the first', async () => {
    const transaction = await db.startTransaction()
    const inside = transaction.collection('accounts')
    await inside.doc('a').get()
    const [first, second] = await Promise.allSettled([inside.doc('a').get(), inside.doc('b').get()])
    const [failed] = [first, second].flatMap((result) =>
      result.status === 'rejected' ? [result.reason as { code: string; message: string }] : [],
    )
    expect(failed).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionBusy') as string })
    await transaction.rollback()
    expect(await failure(inside.doc('a').get())).toEqual(missing)
  })

  it('refuses duplicates when they are written, and ends', async () => {
    const transaction = await db.startTransaction()
    expect((await failure(transaction.collection('accounts').add({ code: 'A' }))).message).toContain('E11000')
    expect(await failure(transaction.commit())).toEqual(missing)
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('accounts').add({ _id: 'c', code: 'C' })
    expect(await failure(second.collection('accounts').add({ _id: 'd', code: 'C' }))).toEqual(conflict)
    await first.rollback()
    await accounts().add({ code: 'C' })
    const third = await db.startTransaction()
    const inside = third.collection('accounts')
    await inside.add({ _id: 'e', code: 'E' })
    await inside.doc('e').update({ code: 'F' })
    await inside.add({ _id: 'f', code: 'E' })
    expect((await failure(inside.add({ _id: 'g', code: 'F' }))).message).toContain('E11000')
  })

  it('may move a unique key from one document to another', async () => {
    await db.runTransaction(async (transaction: OpenTransaction) => {
      await transaction.collection('accounts').doc('a').update({ code: db.command.remove() })
      await transaction.collection('accounts').doc('b').update({ code: 'A' })
    })
    expect((await accounts().where({ code: 'A' }).get()).data).toEqual([{ _id: 'b', n: 1, code: 'A' }])
  })

  it('ends by itself after its lifetime and lets go of its locks', async () => {
    const short = await startHere({ transactionLifetime: 150 })
    const other = connect(short.url)
    await other.createCollection('things')
    await other.collection('things').add({ _id: 'x', n: 1 })
    const transaction = await other.startTransaction()
    await transaction.collection('things').doc('x').update({ n: 2 })
    await other.collection('things').doc('x').update({ n: 3 })
    expect(await failure(transaction.commit())).toEqual(missing)
    expect((await other.collection('things').doc('x').get()).data).toEqual([{ _id: 'x', n: 3 }])
    await short.close()
  })

  it('keeps the sum of ten accounts under eight workers', async () => {
    await accounts().add(Array.from({ length: 10 }, (_, i) => ({ _id: `t${i}`, n: 100 })))
    const seen = { committed: 0, conflicts: 0 }
    const worker = async (seed: number) => {
      for (let i = 0; i < 25; i++) {
        const [from, to] = [`t${(seed * 7 + i) % 10}`, `t${(seed * 3 + i * 3 + 1) % 10}`]
        if (from === to) continue
        await db
          .runTransaction(async (transaction: OpenTransaction) => {
            const inside = transaction.collection('accounts')
            const { data } = (await inside.doc(from).get()) as unknown as { data: { n: number } }
            await inside.doc(from).update({ n: data.n - 1 })
            await inside.doc(to).update({ n: db.command.inc(1) })
          })
          .then(
            () => seen.committed++,
            ({ code }: { code: string }) => {
              expect(code).toBe(conflict.code)
              seen.conflicts++
            },
          )
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, seed) => worker(seed)))
    const { data } = await accounts().where({ _id: /^t/ }).get()
    expect(data.reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(1000)
    expect(seen.committed).toBeGreaterThan(50)
  })
})
