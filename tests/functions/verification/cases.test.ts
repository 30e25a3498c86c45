import { DAY } from '@domain/kernel/china-time'
import { INITIAL_GATHERING } from '@domain/policy/measures.table'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { sendPictures } from '../files/pictures'
import { applicants, LI, LIN, PHONES, proveAndLink, ZHANG } from '../linking/people'
import { ALL_CHECKS, confirmed, FORM, type Holder, makeGrid, MEASURE, NO_PICTURES, OTHER_STREET, STREET, submit, work } from './people'

const REASON = '已核实'

let cloud: Cloud
let worker: Client
let other: Client
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other, office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const look = async ({ person }: Holder) => {
  const { code } = await person()
  return code && { situation: code.situation, colour: code.colour, mark: code.mark, passage: code.passage }
}
/** Authorised anew, with colours of today. */
async function again({ client }: Holder, phone: string) {
  await cloud.prove(client, phone)
  await client.done('linking.refreshColours', {})
}

describe('a cross through its case', () => {
  let me: Holder
  let id: string
  beforeAll(async () => {
    me = await confirmed(cloud, cloud.wechat('zhang'), ZHANG)
  })

  it('3: exposed, not verified', async () => {
    expect(await look(me)).toEqual({ situation: 3, colour: 'green', mark: 'cross', passage: 'no' })
  })

  it('4: handed in; the form comes back to who wrote it, and may be changed', async () => {
    const opened = await submit(me)
    id = opened.case
    expect(opened).toMatchObject({
      state: 'submitted',
      revision: 1,
      form: FORM,
      can: { change: true, withdraw: true, handInReport: false },
      measure: null,
    })
    expect(await look(me)).toMatchObject({ situation: 4, mark: 'cross' })
    const form = { ...FORM, address: '五马街 2 号' }
    const pictures = await sendPictures(me.client, 1)
    const changed = await me.client.done('verification.changeCase', { person: me.reference, revision: 1, form, pictures })
    expect(changed).toMatchObject({ case: { revision: 2, form } })
  })

  it('one at a time, and the older revision loses', async () => {
    const request = { person: me.reference, form: FORM, pictures: NO_PICTURES, promiseVersion: CASE_PROMISE_VERSION }
    expect((await me.client.refused('verification.submitCase', request)).code).toBe('CASE_ALREADY_OPEN')
    expect((await me.client.refused('verification.withdrawCase', { person: me.reference, revision: 1 })).code).toBe('CASE_CHANGED')
  })

  it('is in the worklist of its street, masked, and in no other', async () => {
    const mine = await worker.done<{ cases: object[]; counts: object }>('verification.listCases', { list: 'submitted' })
    expect(mine.cases).toEqual([expect.objectContaining({ case: id, maskedName: '张*', street: STREET, state: 'submitted' })])
    expect(mine.counts).toMatchObject({ submitted: 1, received: 0 })
    expect(await other.done('verification.listCases', { list: 'submitted' })).toMatchObject({ cases: [], counts: { submitted: 0 } })
    expect((await other.refused('verification.readStreetCase', { case: id })).code).toBe('CASE_NOT_FOUND')
    expect(await office.done('verification.listCases', { list: 'submitted' })).toMatchObject({ counts: { submitted: 1 } })
  })

  it('received: the holder can no longer change it, and is told so', async () => {
    const received = await work(worker, id, { event: 'receive' })
    expect(received).toMatchObject({ state: 'received', maskedName: '张*', maskedAddress: '五马街***' })
    expect(JSON.stringify(received)).not.toMatch(/张伟|2 号|13858770003/)
    expect(received.can).toContain('control')
    const pictures = await sendPictures(me.client)
    const late = { person: me.reference, revision: received.revision, form: FORM, pictures }
    const { code } = await me.client.refused('verification.changeCase', late)
    expect(code).toBe('CASE_MOVE_REFUSED')
    expect(await me.client.done('verification.readCase', { person: me.reference })).toMatchObject({
      case: { state: 'received', can: { change: false, withdraw: false } },
    })
  })

  it('5: under control, with measure, place, person responsible and phone', async () => {
    await work(worker, id, { event: 'control', measure: MEASURE })
    expect(await look(me)).toMatchObject({ situation: 5, mark: 'cross', passage: 'no' })
    expect(await me.client.done('verification.readCase', { person: me.reference })).toMatchObject({ case: { measure: MEASURE } })
  })

  it('9: under monitoring; with a negative test a tick', async () => {
    await work(worker, id, { event: 'control', measure: { ...MEASURE, kind: 'monitoring' }, reason: REASON })
    expect(await look(me)).toEqual({ situation: 9, colour: 'green', mark: 'none', passage: 'by-place' })
    expect(await me.client.done('status.show')).toMatchObject({ gathering: INITIAL_GATHERING })
    await work(worker, id, { event: 'confirm-negative' })
    expect(await look(me)).toMatchObject({ situation: 9, mark: 'tick' })
  })

  it('2: ended with a negative test; for 14 days', async () => {
    await work(worker, id, { event: 'end', checks: [], reason: '已核实' })
    expect(await look(me)).toEqual({ situation: 2, colour: 'green', mark: 'small-tick', passage: 'yes' })
    await cloud.clock.shift(14 * DAY)
    await again(me, ZHANG.phone)
    expect(await look(me)).toMatchObject({ situation: 3 })
  })

  it('somebody who stayed at home is cleared, until the phone has been away again', async () => {
    const opened = await submit(me)
    await work(worker, opened.case, { event: 'receive' }, { event: 'return', checks: [], didNotTravel: true, reason: REASON })
    expect(await look(me)).toMatchObject({ situation: 1 })
    await cloud.outside.travel(ZHANG.phone, { cities: ['330300'] })
    await again(me, ZHANG.phone)
    await cloud.outside.travel(ZHANG.phone, { cities: ['330300', '310000'] })
    await again(me, ZHANG.phone)
    expect(await look(me)).toMatchObject({ situation: 3 })
  })

  it('7: not green, itinerary clear, under control', async () => {
    await cloud.outside.travel(ZHANG.phone, { cities: ['330300'] })
    await again(me, ZHANG.phone)
    await cloud.outside.change('demo-3', { colour: 'yellow' })
    await me.client.done('linking.linkByPhone', { phone: (await me.person()).phone })
    const opened = await submit(me)
    await work(worker, opened.case, { event: 'receive' }, { event: 'control', measure: MEASURE })
    expect(await look(me)).toMatchObject({ situation: 7, colour: 'yellow', mark: 'tick', passage: 'no' })
  })
})

describe('a question mark', () => {
  let me: Holder
  beforeAll(async () => {
    me = await confirmed(cloud, cloud.wechat('li'), LI)
  })

  it('is not cleared without 两查两问, all four', async () => {
    expect(await look(me)).toMatchObject({ situation: 10 })
    const opened = await submit(me, { ...FORM, hasLeft: false, from: null })
    const { revision } = await work(worker, opened.case, { event: 'receive' })
    const move = { event: 'return', checks: ALL_CHECKS.checks.slice(1), didNotTravel: false, reason: REASON }
    expect((await worker.refused('verification.moveStreetCase', { case: opened.case, revision, move })).code).toBe('TWO_CHECKS_MISSING')
    const { history } = await work(worker, opened.case, { ...move, ...ALL_CHECKS })
    expect(history.at(-1)).toMatchObject({ event: 'return', by: 'grid', ...ALL_CHECKS })
    expect(await look(me)).toMatchObject({ situation: 1, mark: 'tick' })
  })

  it('withdrawn: as if there had been none; then handed to another street', async () => {
    await cloud.clock.shift(15 * DAY)
    await again(me, LI.phone)
    const opened = await submit(me)
    const { case: withdrawn } = await me.client.done<{ case: object }>('verification.withdrawCase', { person: me.reference, revision: 1 })
    expect(withdrawn).toMatchObject({ state: 'withdrawn' })
    expect(await look(me)).toMatchObject({ situation: 10 })
    const second = await submit(me)
    expect(second.case).not.toBe(opened.case)
    const move = { event: 'transfer', street: OTHER_STREET, reason: '住在该街道' }
    expect(await worker.done('verification.moveStreetCase', { case: second.case, revision: 1, move })).toEqual({ case: null })
    expect(await other.done('verification.readStreetCase', { case: second.case })).toMatchObject({ case: { state: 'submitted' } })
    expect((await worker.refused('verification.readStreetCase', { case: second.case })).code).toBe('CASE_NOT_FOUND')
  })
})

it('a family sees the change of one of them at once, in every account', async () => {
  const mother = cloud.wechat('mother')
  const father = await confirmed(cloud, cloud.wechat('father'), LIN)
  await proveAndLink(cloud, mother, PHONES.family)
  const opened = await submit(father)
  await work(worker, opened.case, { event: 'receive' }, { event: 'control', measure: MEASURE })
  const seen = (await applicants(mother)).find(({ maskedName }) => maskedName === '林*国')
  expect(seen?.code).toMatchObject({ situation: 5, passage: 'no' })
})

it('who looked at a case is on record: which act, on which case, and when', async () => {
  const { cases } = await office.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'controlled' })
  const about = cases[0]?.case
  const readings = async () =>
    (await cloud.database.collection('audit').where({ operation: 'verification.readStreetCase', about }).get()).data as {
      outcome: string
    }[]
  const before = (await readings()).length
  await office.done('verification.readStreetCase', { case: about })
  expect((await readings()).length).toBe(before + 1)
})

it('what was written lies sealed, and goes 28 days after closing', async () => {
  const raw = JSON.stringify((await cloud.database.collection('cases').limit(100).get()).data)
  expect(raw).not.toMatch(/五马街|出差回温|网格员老李|张伟|13858770003|057788881234/)
  const closed = (await cloud.database.collection('cases').where({ state: 'withdrawn' }).get()).data as {
    closedAt: number
    expiresAt: Date
  }[]
  expect(closed.map(({ closedAt, expiresAt }) => new Date(expiresAt).getTime() - closedAt)).toEqual([28 * DAY])
})
