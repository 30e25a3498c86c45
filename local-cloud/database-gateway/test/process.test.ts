import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import tcb from '@cloudbase/node-sdk'
import { startGateway } from '../index'
import { connect, failure, newFolder, startHere, startProcess, type Database, type OpenTransaction } from './setup'

describe('a killed gateway', () => {
  it('has every acknowledged write, and whole transactions only', async () => {
    const folder = newFolder()
    const acknowledged: string[] = []
    const rounds = Number(process.env['KILLS'] ?? 3)
    for (let round = 0; round < rounds; round++) {
      const gateway = await startProcess(folder)
      const db = connect(gateway.url)
      if (round === 0) {
        await db.collection('kept').add([
          { _id: 'x', n: 500 },
          { _id: 'y', n: 500 },
        ])
      }
      const load = [...Array.from({ length: 4 }, (_, i) => insert(db, acknowledged, `${round}-${i}`)), transfer(db)]
      // In the midst of it, however fast the machine is, and each time at another point of the work.
      while (acknowledged.length < 25 * (round + 1)) await wait(5)
      await wait(7 * round)
      await gateway.kill()
      await Promise.allSettled(load)
    }
    const gateway = await startGateway({ folder })
    const kept = connect(gateway.url).collection('kept')
    const ids = new Set<string>()
    for (let skip = 0; skip < acknowledged.length + 1000; skip += 1000) {
      for (const { _id } of (await kept.where({}).skip(skip).limit(1000).get()).data) ids.add(_id)
    }
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
    const { data } = await kept.where({ n: connect(gateway.url).command.exists(true) }).get()
    expect(data.reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(1000)
    await gateway.close()
    fs.rmSync(folder, { recursive: true })
  }, 120_000)

  it('is the only one on its folder', async () => {
    const folder = newFolder()
    const gateway = await startGateway({ folder })
    await expect(startGateway({ folder })).rejects.toThrow('another gateway is using')
    await gateway.close()
  })
})

async function insert(db: Database, acknowledged: string[], name: string): Promise<void> {
  for (let i = 0; ; i++) {
    await db.collection('kept').add({ _id: `${name}-${i}` })
    acknowledged.push(`${name}-${i}`)
  }
}

async function transfer(db: Database): Promise<void> {
  for (;;) {
    await db.runTransaction(async (transaction: OpenTransaction) => {
      await transaction
        .collection('kept')
        .doc('x')
        .update({ n: db.command.inc(-1) })
      await transaction
        .collection('kept')
        .doc('y')
        .update({ n: db.command.inc(1) })
    })
  }
}

describe('the control endpoints', () => {
  const control = (url: string, path: string, body?: object) =>
    fetch(new URL(path, url), body ? { method: 'POST', body: JSON.stringify(body) } : {}).then((answer) => answer.json())

  it('count round trips by invocation, and those that write', async () => {
    const gateway = await startHere()
    const db = connect(gateway.url)
    tcb.parseContext({ request_id: 'invocation-1', environment: '{}' } as unknown as Parameters<typeof tcb.parseContext>[0])
    await db.createCollection('c')
    await db.collection('c').get()
    await db.collection('c').add({ _id: 'x' })
    await db.collection('c').doc('x').update({ n: 1 })
    await db.collection('c').doc('x').remove()
    expect(await control(gateway.url, '/__control/round-trips?requestId=invocation-1')).toEqual({ roundTrips: 5, writes: 3 })
    expect(await control(gateway.url, '/__control/round-trips?requestId=other')).toEqual({ roundTrips: 0, writes: 0 })
    await gateway.close()
  })

  it('tell which collections hold something else than before', async () => {
    const gateway = await startHere()
    const db = connect(gateway.url)
    const fingerprints = () => control(gateway.url, '/__control/fingerprints') as Promise<Record<string, string>>
    for (const name of ['written', 'left']) await db.createCollection(name)
    await db.collection('written').add({ _id: 'x', n: 1 })
    const before = await fingerprints()
    await db.collection('written').doc('x').update({ n: 2 })
    const changed = await fingerprints()
    expect(Object.keys(before).filter((name) => before[name] !== changed[name])).toEqual(['written'])
    await db.collection('written').doc('x').update({ n: 1 })
    expect(await fingerprints()).toEqual(before)
    await gateway.close()
  })

  it('fail, delay, or fail after the write', async () => {
    const gateway = await startHere()
    const db = connect(gateway.url)
    await db.createCollection('c')
    await control(gateway.url, '/__control/fault', { afterCalls: 1, kind: 'fail' })
    await db.collection('c').add({ _id: 'a' })
    expect(await failure(db.collection('c').add({ _id: 'b' }))).toMatchObject({ code: 'SYS_ERR' })
    await control(gateway.url, '/__control/fault', { kind: 'fail', when: 'after' })
    expect(await failure(db.collection('c').add({ _id: 'c' }))).toMatchObject({ code: 'SYS_ERR' })
    expect((await db.collection('c').get()).data).toEqual([{ _id: 'a' }, { _id: 'c' }])
    await control(gateway.url, '/__control/fault', { kind: 'delay', ms: 120 })
    const start = Date.now()
    await db.collection('c').get()
    expect(Date.now() - start).toBeGreaterThanOrEqual(118)
    expect(await control(gateway.url, '/__control/fault', { kind: 'explode' })).toMatchObject({ code: 'INVALID_PARAM' })
    await gateway.close()
  })

  it('die at the call that was named', async () => {
    const gateway = await startProcess(newFolder())
    await control(gateway.url, '/__control/fault', { afterCalls: 1, kind: 'die' })
    const kept = connect(gateway.url).collection('kept')
    await kept.get()
    await expect(kept.get()).rejects.toThrow()
    await gateway.exited
  })
})

it('removes documents when their time is over', async () => {
  const keys = [{ name: 'at', direction: '1' as const }]
  const gateway = await startHere({
    expiryInterval: 50,
    schema: { collections: [{ collectionName: 'codes', createIndexes: [{ name: 'ttl', unique: false, expireAfterSeconds: 60, keys }] }] },
  })
  const codes = connect(gateway.url).collection('codes')
  const [old, young] = [new Date(Date.now() - 61_000), new Date()]
  await codes.add([
    { _id: 'old', at: old },
    { _id: 'young', at: young },
    { _id: 'dateless' },
    { _id: 'text', at: '1999-01-01' },
    { _id: 'number', at: 5 },
    // Of many dates the earliest counts.
    { _id: 'both', at: [young, old] },
  ])
  await wait(300)
  expect((await codes.orderBy('_id', 'asc').get()).data.map(({ _id }: { _id: string }) => _id)).toEqual([
    'dateless',
    'number',
    'text',
    'young',
  ])
  await gateway.close()
})
