import type { OwnCase } from '@contract/verification/fields'
import type { ListedCase, StreetCase } from '@contract/verification/street-case'
import { addDays, civilDate, DAY } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { sendPictures } from '../files/pictures'
import { idNumberOf, PHONES } from '../linking/people'
import { confirmed, FORM, type Holder, makeGrid, MEASURE, OTHER_STREET, STREET, submit, submitHousehold, work } from './people'

let cloud: Cloud
let worker: Client
let other: Client
let office: Client
let zhang: Holder
let chen: Holder
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other, office } = await makeGrid(cloud))
  zhang = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  chen = await confirmed(cloud, cloud.wechat('chen'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
}, 60_000)
afterAll(() => cloud?.stop())

const QUIET = { ...FORM, hadContact: false, wasInRiskArea: false, phone: PHONES.single }
const today = () => civilDate(cloud.clock.now())
const lasting = (kind: string, days = 7) => ({ ...MEASURE, kind, from: today(), to: addDays(today(), days) })

interface Listing {
  cases: ListedCase[]
  counts: Record<string, number>
}
const list = (client: Client, name: string) => client.done<Listing>('verification.listCases', { list: name })
const namesIn = async (name: string) => (await list(worker, name)).cases.map(({ maskedName }) => maskedName)
const read = async (client: Client, id: string) =>
  (await client.done<{ case: StreetCase }>('verification.readStreetCase', { case: id })).case
const own = async ({ client, reference }: Holder) =>
  (await client.done<{ case: OwnCase }>('verification.readCase', { person: reference })).case

describe('the worklist', () => {
  let ofChen: string
  let ofZhang: string
  beforeAll(async () => {
    ofChen = (await submit(chen, QUIET)).case
    ofZhang = (await submit(zhang)).case
  })

  it('the higher risk first, though it came later', async () => {
    const { cases, counts } = await list(worker, 'submitted')
    expect(cases.map(({ maskedName, risk }) => [maskedName, risk])).toEqual([
      ['张*', 'high'],
      ['陈*明', 'low'],
    ])
    expect(counts).toEqual({ submitted: 2, received: 0, controlled: 0, due: 0, closed: 0 })
  })

  it('another form, another risk; of the same risk who has waited longest', async () => {
    const form = { ...QUIET, hadContact: true }
    await chen.client.done('verification.changeCase', {
      person: chen.reference,
      revision: 1,
      form,
      pictures: await sendPictures(chen.client),
    })
    expect(await namesIn('submitted')).toEqual(['张*', '陈*明'])
  })

  it('a measure falls due on its last day, and not before; ended or extended it is not due any more', async () => {
    await work(worker, ofZhang, { event: 'receive' }, { event: 'control', measure: lasting('home', 1) })
    await work(worker, ofChen, { event: 'receive' }, { event: 'control', measure: lasting('home', 1) })
    expect(await namesIn('due')).toEqual([])
    await cloud.clock.shift(DAY)
    expect((await list(worker, 'due')).cases.map(({ maskedName, isDue }) => [maskedName, isDue])).toEqual([
      ['张*', true],
      ['陈*明', true],
    ])
    expect((await list(worker, 'controlled')).counts).toMatchObject({ due: 2, controlled: 2 })
    expect(await list(other, 'due')).toMatchObject({ cases: [], counts: { due: 0 } })
    await work(worker, ofChen, { event: 'end', checks: [] })
    const extended = await work(worker, ofZhang, { event: 'control', measure: { ...lasting('home', 3), place: { as: 'before' } } })
    expect(extended).toMatchObject({ isDue: false, measure: { to: addDays(today(), 3) } })
    expect((await list(worker, 'due')).counts).toMatchObject({ due: 0, controlled: 1, closed: 1 })
  })

  it('each worker opens their own queue, and no other', async () => {
    const keyOf = async (client: Client) => (await client.done<{ queueKey: string }>('verification.listCases', { list: 'due' })).queueKey
    expect(await keyOf(worker)).toBe(await keyOf(worker))
    expect(await keyOf(worker)).not.toBe(await keyOf(other))
  })
})

describe('the place of a measure', () => {
  it('is the person’s own address without anybody seeing it, and stays what it was', async () => {
    const { case: id } = await own(zhang)
    const at = (place: object) => ({ event: 'control', measure: { ...lasting('observation'), place } })
    const masked = await work(worker, id, at({ as: 'own-address' }))
    expect(masked.measure?.place).toBe('鹿城区***')
    expect((await own(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
    await work(worker, id, at({ as: 'before' }))
    expect((await own(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
  })

  it('a place before, where there was none, is refused by its field; so are days that cannot be', async () => {
    const opened = await submit(chen, QUIET)
    const { revision } = await work(worker, opened.case, { event: 'receive' })
    for (const [change, field] of [
      [{ place: { as: 'before' } }, 'place'],
      [{ to: addDays(today(), -1) }, 'to'],
      [{ to: addDays(today(), 400) }, 'to'],
    ] as const) {
      const move = { event: 'control', measure: { ...lasting('home'), ...change } }
      expect(await worker.refused('verification.moveStreetCase', { case: opened.case, revision, move })).toMatchObject({
        code: 'CASE_FORM_INVALID',
        params: { field },
      })
    }
  })
})

describe('health, day by day', () => {
  const NOTE = { temperature: 365, symptoms: ['cough'], words: '精神好' }
  const writing = (id: string, change: object = {}) => ({ case: id, day: today(), against: null, note: NOTE, ...change })
  let id: string
  beforeAll(async () => {
    id = (await own(zhang)).case
  })

  it('is written once a day, and both sides read it', async () => {
    await worker.done('verification.writeHealthNote', writing(id))
    expect((await own(zhang)).healthNotes).toEqual([{ day: today(), at: expect.any(Number), ...NOTE }])
    expect((await worker.refused('verification.writeHealthNote', writing(id))).code).toBe('CASE_CHANGED')
  })

  it('is corrected on the same day against what was read; the revision of the case stays', async () => {
    const { healthNotes, revision } = await read(worker, id)
    const corrected = writing(id, { against: healthNotes[0]?.at, note: { ...NOTE, temperature: 373 } })
    const both = await Promise.all([worker, office].map((staff) => staff.call('verification.writeHealthNote', corrected)))
    expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['CASE_CHANGED', 'done'])
    expect(await read(worker, id)).toMatchObject({ revision, healthNotes: [{ temperature: 373 }], canNote: true })
  })

  it('of no other day', async () => {
    for (const days of [-1, 1]) {
      const { code } = await worker.refused('verification.writeHealthNote', writing(id, { day: addDays(today(), days) }))
      expect(code).toBe('HEALTH_NOTE_DAY')
    }
  })

  it('not in another street, and nothing oversized', async () => {
    expect((await other.refused('verification.writeHealthNote', writing(id))).code).toBe('CASE_NOT_FOUND')
    for (const note of [
      { ...NOTE, words: '好'.repeat(201) },
      { ...NOTE, temperature: 36.5 },
      { ...NOTE, symptoms: ['cough', 'cough'] },
    ])
      expect((await worker.refused('verification.writeHealthNote', writing(id, { note }))).code).toBe('REQUEST_INVALID')
  })

  it('not under another measure, and not when it is over', async () => {
    await work(worker, id, { event: 'control', measure: lasting('home') })
    expect((await worker.refused('verification.writeHealthNote', writing(id))).code).toBe('HEALTH_NOTE_NOT_POSSIBLE')
    expect(await work(worker, id, { event: 'end', checks: [] })).toMatchObject({ canNote: false, healthNotes: [{ temperature: 373 }] })
    expect((await worker.refused('verification.writeHealthNote', writing(id))).code).toBe('HEALTH_NOTE_NOT_POSSIBLE')
  })
})

describe('search', () => {
  const find = async (client: Client, by: string, text: string) =>
    (await client.done<{ cases: ListedCase[] }>('verification.searchCases', { search: { by, text } })).cases.map(
      ({ maskedName }) => maskedName,
    )

  it('by full name, phone, last digits; in one’s own streets alone', async () => {
    const digits = (await idNumberOf(cloud, 'demo-3')).slice(-4)
    for (const [by, text] of [
      ['name', '张 伟'],
      ['phone', FORM.phone],
      ['digits', digits],
    ] as const) {
      expect([by, await find(worker, by, text)]).toEqual([by, ['张*']])
      expect([by, await find(other, by, text)]).toEqual([by, []])
      expect([by, await find(office, by, text)]).toEqual([by, ['张*']])
    }
  })

  it('a part of a name finds nobody', async () => expect(await find(worker, 'name', '张张')).toEqual([]))

  it('is on record for the person, and counted', async () => {
    const records = (await cloud.database.collection('audit').where({ operation: 'verification.searchCases' }).limit(100).get()).data as {
      people: string[]
    }[]
    expect(records.filter(({ people }) => people.length === 1).length).toBeGreaterThanOrEqual(6)
    const replies = []
    for (let calls = 0; calls < 31; calls++)
      replies.push(await other.call('verification.searchCases', { search: { by: 'digits', text: '0000' } }))
    expect(replies.at(-1)).toMatchObject({ ok: false, error: { code: 'TOO_MANY_REQUESTS' } })
  })
})

describe('unmasking', () => {
  const REASON = '上门核查'

  it('shows what was asked for, for a reason that is on record and sealed', async () => {
    const { case: id } = await own(zhang)
    const shown = await worker.done('verification.unmaskCase', { case: id, fields: ['name', 'address'], reason: REASON })
    expect(shown).toEqual({ name: '张伟', document: null, phone: null, address: '五马街 1 号', place: expect.stringContaining('五马街') })
    const { data } = await cloud.database.collection('audit').where({ operation: 'verification.unmaskCase' }).get()
    expect(data).toEqual([expect.objectContaining({ about: id, reasonCipher: expect.any(String), outcome: 'done' })])
    expect(JSON.stringify(data)).not.toContain(REASON)
  })

  it('not without a reason, not twice the same field, not in another street', async () => {
    const { case: id } = await own(zhang)
    const asked = { case: id, fields: ['phone'], reason: REASON }
    for (const wrong of [{ reason: ' ' }, { reason: '长'.repeat(101) }, { fields: [] }, { fields: ['phone', 'phone'] }])
      expect((await worker.refused('verification.unmaskCase', { ...asked, ...wrong })).code).toBe('REQUEST_INVALID')
    expect((await other.refused('verification.unmaskCase', asked)).code).toBe('CASE_NOT_FOUND')
  })
})

describe('a household', () => {
  let mine: OwnCase
  let child: OwnCase
  let stranger: OwnCase
  beforeAll(async () => {
    ;({ father: mine, child } = await submitHousehold(cloud, cloud.wechat('father'), { ...QUIET, address: '五马街９号' }))
    stranger = await submit(zhang, { ...QUIET, address: '五马街 9 号' })
  })
  const both = (revisions: [number, number]) => [
    { case: mine.case, revision: revisions[0] },
    { case: child.case, revision: revisions[1] },
  ]
  const move = (client: Client, cases: object[], asked: object) =>
    client.done<{ answers: { refused: string | null }[] }>('verification.moveHousehold', { cases, move: asked })
  const refusals = async (answer: ReturnType<typeof move>) => (await answer).answers.map(({ refused }) => refused)

  it('is who lives at the same address by the same account, and nobody else', async () => {
    const { household } = await worker.done<{ household: ListedCase[] }>('verification.readStreetCase', { case: mine.case })
    expect(household.map((one) => one.case)).toEqual([child.case])
  })

  it('a stranger’s case and another street’s are answered as none', async () => {
    const asked = [...both([1, 1]), { case: stranger.case, revision: 1 }]
    expect(await refusals(move(other, asked, { event: 'receive' }))).toEqual(['CASE_NOT_FOUND', 'CASE_NOT_FOUND', 'CASE_NOT_FOUND'])
    expect((await refusals(move(worker, asked, { event: 'receive' }))).at(-1)).toBe('CASE_NOT_FOUND')
    expect([(await read(worker, mine.case)).state, (await read(worker, stranger.case)).state]).toEqual(['received', 'submitted'])
  })

  it('is put under a measure at once; who was quicker with one is answered for that one', async () => {
    await work(office, child.case, { event: 'confirm-negative' })
    const measure = { ...lasting('monitoring'), place: { as: 'own-address' } }
    expect(await refusals(move(worker, both([2, 2]), { event: 'control', measure }))).toEqual([null, 'CASE_CHANGED'])
    expect((await read(worker, mine.case)).state).toBe('controlled')
    expect(await refusals(move(worker, both([3, 3]), { event: 'receive' }))).toEqual(['CASE_MOVE_REFUSED', 'CASE_MOVE_REFUSED'])
  })

  it('nothing else is done to all at once, and not more than live together', async () => {
    const asked = { cases: both([3, 3]), move: { event: 'end', checks: [] } }
    expect((await worker.refused('verification.moveHousehold', asked)).code).toBe('REQUEST_INVALID')
    const many = Array.from({ length: 21 }, (_, place) => ({ case: String(place).padStart(16, '0'), revision: 1 }))
    for (const cases of [[], many, [...both([3, 3]), ...both([3, 3])]])
      expect((await worker.refused('verification.moveHousehold', { cases, move: { event: 'receive' } })).code).toBe('REQUEST_INVALID')
  })
})

describe('a transfer', () => {
  it('needs a reason and another street; then it is gone here and found there, and its history says so to both sides', async () => {
    const { case: id } = await own(zhang)
    const asked = (move: object) => ({ case: id, revision: 1, move: { event: 'transfer', ...move } })
    const reason = '已搬到该街道'
    expect((await worker.refused('verification.moveStreetCase', asked({ street: OTHER_STREET }))).code).toBe('REQUEST_INVALID')
    for (const street of [STREET, '330302999'])
      expect((await worker.refused('verification.moveStreetCase', asked({ street, reason }))).code).toBe('STREET_UNKNOWN')
    expect(await worker.done('verification.moveStreetCase', asked({ street: OTHER_STREET, reason }))).toEqual({ case: null })
    expect((await worker.refused('verification.readStreetCase', { case: id })).code).toBe('CASE_NOT_FOUND')
    const step = { event: 'transfer', by: 'grid', street: OTHER_STREET, reason }
    expect((await read(other, id)).history.at(-1)).toMatchObject(step)
    expect((await own(zhang)).history.at(-1)).toMatchObject(step)
    expect((await list(other, 'submitted')).cases.map((one) => one.case)).toEqual([id])
  })

  it('by its last digits it is found in the new street', async () => {
    await cloud.clock.shift(DAY)
    const search = { by: 'digits', text: (await idNumberOf(cloud, 'demo-3')).slice(-4) }
    const { cases } = await other.done<{ cases: ListedCase[] }>('verification.searchCases', { search })
    expect(cases.map(({ street }) => street)).toEqual([OTHER_STREET])
  })

  it('a case under a measure stays where it is', async () => {
    const { case: id } = await own(chen)
    const { revision, can } = await work(worker, id, { event: 'control', measure: lasting('home') })
    expect(can).not.toContain('transfer')
    const move = { event: 'transfer', street: OTHER_STREET, reason: '搬家' }
    expect((await worker.refused('verification.moveStreetCase', { case: id, revision, move })).code).toBe('CASE_MOVE_REFUSED')
  })
})

it('asked to complete: the person reads what is missing', async () => {
  const { case: id } = await own(zhang)
  const reason = '地址不详，请写明小区、楼栋和门牌号'
  await work(other, id, { event: 'receive' }, { event: 'ask-to-complete', reason })
  expect((await own(zhang)).history.at(-1)).toMatchObject({ event: 'ask-to-complete', reason })
})

it('nothing of it lies in clear', async () => {
  const raw = JSON.stringify((await cloud.database.collection('cases').limit(100).get()).data)
  expect(raw).not.toMatch(/五马街|精神好|cough|搬到|门牌号|张伟|林建国/)
})
