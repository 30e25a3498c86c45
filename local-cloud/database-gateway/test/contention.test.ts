import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, failure, newFolder, startHere, startProcess, type Database, type OpenTransaction } from './setup'

const keys = (...names: string[]) => names.map((name) => ({ name, direction: '1' as const }))
const schema = {
  collections: [
    {
      collectionName: 'seats',
      createIndexes: [
        { name: 'row_number', unique: true, keys: keys('row', 'number') },
        { name: 'phones', unique: true, sparse: true, keys: keys('phones') },
        { name: 'owner', unique: true, sparse: true, keys: keys('owner.id') },
      ],
    },
  ],
}

describe('unique keys', () => {
  const start = async () => {
    const gateway = await startHere({ schema })
    return { gateway, db: connect(gateway.url) }
  }

  it('are given once to many who ask at the same time, in transactions and outside', async () => {
    const { gateway, db } = await start()
    const outside = (i: number) => db.collection('seats').add({ row: 1, number: 1, by: i })
    const inside = (i: number) =>
      db.runTransaction(async (transaction: OpenTransaction) => {
        await transaction.collection('seats').where({ row: 1 }).get()
        await transaction.collection('seats').add({ row: 1, number: 1, by: i })
      })
    const asked = Array.from({ length: 24 }, (_, i) => (i % 2 ? inside(i) : outside(i)))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue
      const { code, message } = outcome.reason as { code: string; message: string }
      expect(code === 'DATABASE_TRANSACTION_CONFLICT' || message.includes('E11000')).toBe(true)
    }
    expect((await db.collection('seats').count()).total).toBe(1)
    await gateway.close()
  })

  it('of several fields, of elements and of paths are refused at the write, not at the commit', async () => {
    const { gateway, db } = await start()
    await db.collection('seats').add({ _id: 'a', row: 1, number: 1, phones: ['138', '139'], owner: { id: 'x' } })
    await db.collection('seats').add({ _id: 'b', row: 1, number: 2, phones: ['137', '137'] })
    const refused = async (write: (seats: ReturnType<Database['collection']>) => Promise<unknown>): Promise<string> => {
      expect((await failure(write(db.collection('seats')))).message).toContain('E11000')
      const transaction = await db.startTransaction()
      const { message } = await failure(write(transaction.collection('seats') as unknown as ReturnType<Database['collection']>))
      expect(await failure(transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
      return message
    }
    expect(await refused((seats) => seats.add({ row: 1, number: 1 }))).toContain('index: row_number dup key: { : 1, : 1 }')
    expect(await refused((seats) => seats.add({ row: 2, number: 1, phones: ['130', '139'] }))).toContain('index: phones')
    expect(await refused((seats) => seats.doc('b').update({ number: 1 }))).toContain('index: row_number')
    expect(await refused((seats) => seats.doc('b').update({ phones: db.command.push('138') }))).toContain('index: phones')
    expect(await refused((seats) => seats.doc('b').update({ owner: { id: 'x' } }))).toContain('index: owner')
    expect((await db.collection('seats').count()).total).toBe(2)
    await gateway.close()
  })
})

it('a conditional update is won by one of many', async () => {
  const gateway = await startHere({ schema })
  const seats = connect(gateway.url).collection('seats')
  await seats.add({ _id: 'a', row: 1, number: 1, taken: false })
  const tries = Array.from({ length: 30 }, (_, i) => seats.where({ _id: 'a', taken: false }).updateAndReturn({ taken: true, by: i }))
  const answers = (await Promise.all(tries)) as unknown as { updated: number; doc: { by: number } | null }[]
  const winners = answers.filter(({ updated }) => updated === 1)
  expect(winners).toHaveLength(1)
  expect((await seats.doc('a').get()).data).toEqual([winners[0]?.doc])
  await gateway.close()
})

it('counters keep every increment that was acknowledged when the gateway is killed', async () => {
  const folder = newFolder()
  const acknowledged = { writes: 0, transactions: 0 }
  // Killed in the midst of it, however fast the machine is.
  const enough = async (round: number) => {
    while (acknowledged.writes < 25 * round || acknowledged.transactions < 3 * round) await wait(5)
  }
  for (let round = 1; round <= 2; round++) {
    const gateway = await startProcess(folder)
    const db = connect(gateway.url)
    if (round === 1) await db.collection('kept').add({ _id: 'sum', writes: 0, transactions: 0 })
    const load = [...Array.from({ length: 4 }, () => increment(db, acknowledged)), incrementInTransaction(db, acknowledged)]
    await enough(round)
    void gateway.kill()
    await Promise.allSettled(load)
    await gateway.exited
  }
  const gateway = await startHere({ folder })
  const [sum] = (await connect(gateway.url).collection('kept').doc('sum').get()).data
  // Of each worker the last write of a round may be there without its answer.
  expect(sum.writes - acknowledged.writes).toBeGreaterThanOrEqual(0)
  expect(sum.writes - acknowledged.writes).toBeLessThanOrEqual(8)
  expect(sum.transactions - acknowledged.transactions).toBeGreaterThanOrEqual(0)
  expect(sum.transactions - acknowledged.transactions).toBeLessThanOrEqual(2)
  await gateway.close()
  fs.rmSync(folder, { recursive: true })
}, 60_000)

async function increment(db: Database, acknowledged: { writes: number }): Promise<void> {
  for (;;) {
    await db
      .collection('kept')
      .doc('sum')
      .update({ writes: db.command.inc(1) })
    acknowledged.writes += 1
  }
}

async function incrementInTransaction(db: Database, acknowledged: { transactions: number }): Promise<void> {
  for (;;) {
    const done = await db
      .runTransaction(async (transaction: OpenTransaction) => {
        await transaction
          .collection('kept')
          .doc('sum')
          .update({ transactions: db.command.inc(1) })
      })
      .then(
        () => 1,
        (error: { code: string }) => {
          if (error.code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
          return 0
        },
      )
    acknowledged.transactions += done
  }
}
