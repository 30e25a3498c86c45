import type { ListedAct } from '@contract/office/list-acts'
import type { ShownPhone } from '@contract/status/show'
import { civilDate, HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { confirmation, importText, JULY, julyAt, oneMore, propose, type Review, upload, withNew } from './risk-lists'
import { makeOffice, makeStaff } from './staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const review = (list: string) => office().done<Review>('office.reviewRiskList', { list })
const show = async (phone: string) => (await cloud.wechat('citizen').done<{ phones: ShownPhone[] }>('status.show', { phone })).phones[0]

interface Shelf {
  current: { version: { number: number; by: string | null; isRollBack: boolean; listTime: string }; cities: string[] } | null
  waiting: { list: string; state: string }[]
  former: { number: number; list: string; listTime: string }[]
}
const actsOf = async (operation: string) =>
  (await office().done<{ acts: ListedAct[] }>('office.listActs', { day: civilDate(cloud.clock.now()), operation })).acts
const readAdded = (asked: { list: string; against: number; page: number; search?: string }) =>
  office().done<{ rows: { community: string }[]; pages: number; total: number }>('office.readRiskChanges', { ...asked, kind: 'added' })
const shelf = () => office().done<Shelf>('office.listRiskLists', {})

it('before the first list nobody can be asked about, and the office sees an empty shelf', async () => {
  expect((await cloud.wechat('citizen').refused('itinerary.readComparedCities')).code).toBe('CITIES_NOT_SET')
  expect(await shelf()).toEqual({ current: null, waiting: [], former: [], leftOut: 0, source: null })
})

it('a list is a proposal first, then list and cities come into force together', async () => {
  const proposal = await propose(cloud, office(), JULY)
  expect(proposal).toMatchObject({
    list: { version: '2022072116', counts: { high: 434, middle: 660, low: 121 }, state: 'proposed', origin: 'file', by: '王主任' },
    against: 0,
    totals: { added: 1215, removed: 0, moved: 0 },
    unmapped: [],
    inForce: [],
  })
  expect(proposal.chosen).toContain('310000')
  expect(proposal.chosen).not.toContain('330300')
  expect((await cloud.wechat('citizen').refused('itinerary.readComparedCities')).code).toBe('CITIES_NOT_SET')
  expect(await office().done('office.confirmRiskList', confirmation(proposal))).toMatchObject({ number: 1 })
  const { cities } = await cloud.wechat('citizen').done<{ cities: object[] }>('itinerary.readComparedCities')
  expect(cities).toHaveLength(proposal.chosen.length)
  expect((await shelf()).current).toMatchObject({ version: { number: 1, by: '王主任', isRollBack: false, listTime: '2022-07-21 16时' } })
})

it.each([
  ['the same list again', () => JULY, { key: 'notLater', listTime: '2022-07-21 16时', current: '2022-07-21 16时' }],
  [
    'counts that do not add up',
    () => julyAt(17, (data) => (data.hcount += 1)),
    { key: 'countDiffers', count: 'hcount', said: 435, counted: 434 },
  ],
])('%s is refused with the reason, and not kept', async (_name, text, problem) => {
  const before = await shelf()
  expect(await importText(cloud, office(), text())).toEqual({ kind: 'refused', problems: [problem] })
  expect((await actsOf('office.importRiskList'))[0]).toMatchObject({ refusal: expect.stringMatching(/^H-601-/) })
  expect(await shelf()).toEqual(before)
})

it('a file that is not there is said as that', async () =>
  expect((await office().refused('office.importRiskList', { fileId: 'cloud://local.bucket/imports/nowhere.json' })).code).toBe(
    'FILE_NOT_FOUND',
  ))

it('a browser sends its file straight into storage, where it lies until it was read; other files are out of reach', async () => {
  const { fileId, upload } = await office().done<{ fileId: string; upload: { url: string; headers: Record<string, string> } }>(
    'office.beginListUpload',
    {},
  )
  const { url, headers } = upload
  expect((await fetch(url, { method: 'PUT', body: JULY })).status).toBe(403)
  expect((await fetch(url, { method: 'PUT', headers, body: '<html>' })).status).toBe(200)
  expect(await office().done('office.importRiskList', { fileId })).toMatchObject({ kind: 'refused' })
  expect((await office().refused('office.importRiskList', { fileId })).code).toBe('FILE_NOT_FOUND')
  const another = fileId.replace('/imports/', '/pictures/')
  expect((await office().refused('office.importRiskList', { fileId: another })).code).toBe('REQUEST_INVALID')
})

it('the same list imported twice, at once too, is kept once', async () => {
  const text = julyAt(17)
  const kinds = await Promise.all([0, 1, 2].map(async () => importText(cloud, office(), text)))
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['kept', 'known', 'known'])
  expect(new Set(kinds.map(({ list }) => list)).size).toBe(1)
  expect((await review(kinds[0].list)).totals).toEqual({ added: 0, removed: 0, moved: 0 })
})

it('what a list changes is read page by page, with the levels', async () => {
  const { list, against, totals } = await propose(cloud, office(), julyAt(18, withNew(2_060)))
  expect(totals).toMatchObject({ added: 2_060 })
  expect(totals.removed).toBeGreaterThan(0)
  const read = (page: number, search?: string) => readAdded({ list: list.list, against, page, ...(search && { search }) })
  const [first, second, last] = [await read(0), await read(20), await read(41)]
  expect([first.pages, first.rows.length, second.rows[0]?.community, last.rows.length]).toEqual([42, 50, '新增社区1000', 10])
  expect(await read(0, '社区205')).toMatchObject({ total: 11, pages: 1 })
  expect((await read(0, '社区2059')).rows).toMatchObject([{ community: '新增社区2059' }])
  expect(first.rows[0]).toMatchObject({ level: 'high', from: null, community: '新增社区0' })
  const stale = { list: list.list, against: against + 1, kind: 'added', page: 0 }
  expect((await office().refused('office.readRiskChanges', stale)).code).toBe('PROPOSAL_OUTDATED')
})

it('past the end of what a list changes there are no rows, where a part ends too', async () => {
  const { list, against, totals } = await propose(cloud, office(), julyAt(18, withNew(2_000)))
  expect(totals.added).toBe(2_000)
  const read = (page: number, search?: string) => readAdded({ list: list.list, against, page, ...(search && { search }) })
  expect((await read(39)).rows).toHaveLength(50)
  for (const answer of [await read(40), await read(41)]) expect(answer).toEqual({ rows: [], pages: 40, total: 2_000 })
  expect(await read(40, '新增社区')).toEqual({ rows: [], pages: 40, total: 2_000 })
})

it('a comparison of which only the first rows were kept is made anew when the list is looked at', async () => {
  const { list, against } = await propose(cloud, office(), julyAt(18, withNew(2_030)))
  const { database } = cloud
  await database
    .collection('riskListChanges')
    .where({ _id: database.command.in([1, 2].map((part) => `${list.list}-added-${part}`)) })
    .remove()
  await database.collection('riskLists').where({ _id: list.list }).update({ 'comparison.isWhole': database.command.remove() })
  await review(list.list)
  expect((await readAdded({ list: list.list, against, page: 40 })).rows).toHaveLength(30)
})

it('refuses sets that cannot be asked about, and lists that nobody imported', async () => {
  const proposal = await propose(cloud, office(), julyAt(17))
  expect((await office().refused('office.confirmRiskList', confirmation(proposal, ['999999']))).code).toBe('CITY_UNKNOWN')
  const nothing = { ...confirmation(proposal), list: '0'.repeat(32) }
  expect((await office().refused('office.confirmRiskList', nothing)).code).toBe('PROPOSAL_NOT_FOUND')
  expect((await office().refused('office.reviewRiskList', { list: '0'.repeat(32) })).code).toBe('PROPOSAL_NOT_FOUND')
})

it('a list that was not looked at is not confirmed', async () => {
  const { list } = await importText(cloud, office(), julyAt(19, oneMore('浙江省', '杭州市')))
  expect((await office().refused('office.confirmRiskList', { list, against: 1, cities: ['310000'] })).code).toBe('PROPOSAL_OUTDATED')
})

it('names that no city is known by block the confirmation until each has been given one', async () => {
  const proposal = await propose(cloud, office(), julyAt(17, oneMore('火星', '某市')))
  expect(proposal.unmapped).toEqual(['火星 某市'])
  const confirm = confirmation(proposal)
  expect((await office().refused('office.confirmRiskList', confirm)).code).toBe('CITIES_UNMAPPED')
  const wrong = { ...confirm, named: [{ name: '火星 某市', code: '999999' }] }
  expect((await office().refused('office.confirmRiskList', wrong)).code).toBe('CITIES_UNMAPPED')
  const { number } = await office().done<{ number: number }>('office.confirmRiskList', {
    ...confirm,
    named: [{ name: '火星 某市', code: '620100' }],
  })
  expect((await shelf()).current?.version.number).toBe(number)
})

describe('validity under way', () => {
  let phone: string
  beforeAll(async () => {
    phone = await cloud.prove(cloud.wechat('citizen'), '13858770001')
  })

  /** Confirms, lets every instance hear of it, and tells what became of the validity. */
  async function after(proposal: Review, cities?: string[]) {
    const before = await show(phone)
    await office().done('office.confirmRiskList', confirmation(proposal, cities))
    await cloud.clock.shift(2 * MINUTE)
    return { before, now: await show(phone) }
  }

  it('a list that changes no city breaks none: it is extended as before', async () => {
    const proposal = await propose(cloud, office(), julyAt(18))
    const { before, now } = await after(proposal, proposal.inForce)
    expect(now).toMatchObject({ outdated: false, validity: 'running' })
    expect(now?.validUntil).toBeGreaterThan(before?.validUntil ?? Infinity)
  })

  it('one that does ends all extension of older bits: they go on to their end', async () => {
    const proposal = await propose(cloud, office(), julyAt(19))
    const { before, now } = await after(proposal, ['620100'])
    expect(now).toMatchObject({ outdated: true, validity: 'running', validUntil: before?.validUntil })
  })

  it('a roll-back to the cities that were asked about lets them be extended again, as a new version', async () => {
    const { current, former } = await shelf()
    const [last] = former
    const old = await review(last.list)
    expect(old.list.state).toBe('former')
    expect(old.chosen).not.toEqual(['620100'])
    const { before, now } = await after(old)
    expect(now).toMatchObject({ outdated: false, validity: 'running' })
    expect(now?.validUntil).toBeGreaterThan(before?.validUntil ?? Infinity)
    const rolled = await shelf()
    expect(rolled.current?.version).toMatchObject({ number: (current?.version.number ?? 0) + 1, isRollBack: true, listTime: last.listTime })
    expect(rolled.former[0]).toMatchObject({ number: current?.version.number })
    expect((await actsOf('office.confirmRiskList')).map(({ event }) => event).slice(0, 2)).toEqual(['roll-back', null])
  })

  it('other cities for the list in force end it again; the same ones do not', async () => {
    const { former } = await shelf()
    const current = await review(
      (await office().done<{ current: { list: { list: string } } }>('office.listRiskLists', {})).current.list.list,
    )
    expect(current.totals).toEqual({ added: 0, removed: 0, moved: 0 })
    expect((await after(current)).now).toMatchObject({ outdated: false })
    const again = await review(current.list.list)
    const { before, now } = await after(again, [...again.chosen, '330300'])
    expect(now).toMatchObject({ outdated: true, validUntil: before?.validUntil })
    expect((await shelf()).former.length).toBe(former.length + 2)
    const { current: latest } = await shelf()
    const back = await office().done<Review>('office.reviewRiskList', {
      list: current.list.list,
      version: (latest?.version.number ?? 0) - 1,
    })
    expect(back.chosen).toEqual(again.chosen)
    await cloud.clock.shift(HOUR)
  })
})

it('after a roll-back the list that was left is a former one, and can come into force again', async () => {
  const left = await propose(cloud, office(), julyAt(20))
  await office().done('office.confirmRiskList', confirmation(left))
  const { former } = await shelf()
  await office().done('office.confirmRiskList', confirmation(await review(former[0].list)))
  expect(await importText(cloud, office(), julyAt(20))).toMatchObject({ kind: 'known', list: left.list.list })
  const again = await review(left.list.list)
  expect(again.list.state).toBe('former')
  await office().done('office.confirmRiskList', confirmation(again))
})

it('of two who confirm against the same version one is too late, and sees what is passed over', async () => {
  const [one, other] = [await propose(cloud, office(), julyAt(21)), await propose(cloud, office(), julyAt(22))]
  const replies = await Promise.all([one, other].map((proposal) => office().call('office.confirmRiskList', confirmation(proposal))))
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['PROPOSAL_OUTDATED', 'done'])
  const isFirst = replies[0]?.ok ?? false
  const late = await review((isFirst ? other : one).list.list)
  expect(late.list.state).toBe(isFirst ? 'proposed' : 'passed')
  if (isFirst) await office().done('office.confirmRiskList', confirmation(late))
  const passed = await importAndPass()
  expect((await office().refused('office.confirmRiskList', confirmation(passed))).code).toBe('PROPOSAL_PASSED')
})

/** A list that waited while a later one came into force. */
async function importAndPass(): Promise<Review> {
  const day = (text: string) => text.replace('2022-07-21', '2022-07-22')
  const [early, later] = [await propose(cloud, office(), day(julyAt(8))), await propose(cloud, office(), day(julyAt(9)))]
  await office().done('office.confirmRiskList', confirmation(later))
  return review(early.list.list)
}

it('who did it is in the audit', async () => {
  const { data } = await cloud.database.collection('audit').where({ operation: 'office.confirmRiskList', outcome: 'done' }).get()
  expect(data.length).toBeGreaterThan(5)
  const accounts = new Set((data as { account: string }[]).map(({ account }) => account))
  expect(accounts.size).toBe(1)
  expect([...accounts][0]).not.toBe('system')
})

it('is for the office alone; scripts have an operation of their own', async () => {
  const fileId = await upload(cloud, julyAt(23).replace('2022-07-21', '2022-07-23'))
  const bureau = await makeStaff(cloud, 'office', 'bureau', { role: 'bureau' })
  for (const client of [bureau, cloud.wechat('citizen'), cloud.system()])
    expect((await client.refused('office.importRiskList', { fileId })).code).toBe('FORBIDDEN')
  expect((await office().refused('office.installRiskList', { fileId })).code).toBe('FORBIDDEN')
  expect(await cloud.system().done('office.installRiskList', { fileId })).toMatchObject({ number: expect.any(Number) as number })
  expect((await shelf()).current?.version).toMatchObject({ listTime: '2022-07-23 23时', by: null })
  const again = await cloud.system().refused('office.installRiskList', { fileId })
  expect(again).toMatchObject({ code: 'RISK_LIST_REFUSED', params: { count: 1 } })
})
