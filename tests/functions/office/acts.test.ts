import type { ListedAct } from '@contract/office/list-acts'
import type { CheckedPart } from '@contract/office/check-audit-day'
import { civilDate } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { idNumberOf, PHONES } from '../linking/people'
import { confirmed, makeGrid, submit, work } from '../verification/people'

let cloud: Cloud
let office: Client
let worker: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office, worker } = await makeGrid(cloud))
  const me = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  await work(worker, (await submit(me)).case, { event: 'receive' })
}, 60_000)
afterAll(() => cloud?.stop())

const today = () => civilDate(cloud.clock.now())
interface Page {
  acts: ListedAct[]
  next: object | null
}
const list = (filter: object) => office.done<Page>('office.listActs', filter)

it('by day and role: who, what, how it ended; staff by what the office calls them', async () => {
  const { acts } = await list({ day: today(), role: 'grid' })
  expect(acts.map(({ operation, event, label, refusal }) => [operation, event, label, refusal])).toEqual([
    ['verification.moveStreetCase', 'receive', '张三，南门岗', null],
    ['verification.readStreetCase', null, '张三，南门岗', null],
    ['office.acceptInvitation', null, '张三，南门岗', null],
    ['office.acceptInvitation', null, '张三，南门岗', null],
  ])
  expect(acts[0]).toMatchObject({ people: 1, about: expect.stringMatching(/^[0-9a-f]{16}$/), isSealed: false })
})

it('who was invited, as what and by whom, in words; nothing of it lies in clear', async () => {
  const invited = await list({ day: today(), operation: 'office.inviteStaff' })
  expect(invited.acts[0]).toMatchObject({ role: 'office', label: '王主任', event: 'grid', whom: '张三，南门岗' })
  const accepted = await list({ day: today(), operation: 'office.acceptInvitation' })
  expect(accepted.acts.map(({ role, label, aboutLabel }) => [role, label, aboutLabel])).toEqual([
    ['grid', '张三，南门岗', '王主任'],
    ['grid', '张三，南门岗', '王主任'],
    // The first one, which a script invites.
    ['office', '王主任', null],
  ])
  expect(JSON.stringify((await cloud.database.collection('audit').limit(1000).get()).data)).not.toMatch(/张三|王主任/)
})

it('an invitation that is none makes nobody staff', async () => {
  await cloud.wechat('guessing').refused('office.acceptInvitation', { code: 'K7QF2M9X4TBD' })
  const { acts } = await list({ day: today(), operation: 'office.acceptInvitation', role: 'citizen' })
  expect(acts).toMatchObject([{ role: 'citizen', label: null, refusal: expect.any(String) }])
})

it('by operation; what was refused stands there with its support code', async () => {
  await worker.refused('verification.readStreetCase', { case: '0123456789abcdef' })
  const { acts } = await list({ day: today(), operation: 'verification.readStreetCase' })
  expect(acts.map(({ refusal }) => refusal)).toEqual([expect.stringMatching(/^H-\d{3}-/), null])
})

it('by the document of a person, which is on record itself, and nowhere in clear', async () => {
  const document = await idNumberOf(cloud, 'demo-3')
  const { acts } = await list({ document })
  expect(new Set(acts.map(({ operation }) => operation))).toEqual(
    new Set([
      'linking.linkByPhone',
      'linking.confirmSelf',
      'verification.submitCase',
      'verification.readStreetCase',
      'verification.moveStreetCase',
    ]),
  )
  const [newest] = (await list({ document, role: 'office' })).acts
  expect(newest).toMatchObject({ operation: 'office.listActs', label: '王主任', people: 1 })
  const kept = JSON.stringify((await cloud.database.collection('audit').limit(1000).get()).data)
  expect(kept).not.toContain(document)
  expect((await list({ document: '330302199001011238' })).acts).toEqual([])
})

it('page after page', async () => {
  for (let place = 0; place < 3; place++) await Promise.all(Array.from({ length: 20 }, () => list({ day: '2022-01-01' })))
  const first = await list({ day: today(), operation: 'office.listActs' })
  const second = await list({ day: today(), operation: 'office.listActs', before: first.next })
  expect(first.acts).toHaveLength(50)
  const ids = [...first.acts, ...second.acts].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(second.acts.length).toBeGreaterThanOrEqual(10)
})

it('neither without a day nor without a document', async () =>
  expect((await office.refused('office.listActs', { role: 'grid' })).code).toBe('REQUEST_INVALID'))

it('days and whether they are whole; for the office alone', async () => {
  await cloud.minute()
  const { days } = await office.done<{ days: { day: string; records: number }[] }>('office.listAuditDays', {})
  const [newest] = days
  expect(newest?.day).toBe(today())
  const checked = await office.done<CheckedPart>('office.checkAuditDay', { day: today(), from: 1 })
  expect(checked).toMatchObject({ records: newest?.records, fault: null, next: null })
  const { acts } = await list({ day: today(), operation: 'verification.readStreetCase' })
  expect(acts.every(({ isSealed }) => isSealed)).toBe(true)
  await cloud.database
    .collection('audit')
    .doc(acts[0]?.id ?? '')
    .remove()
  expect(await office.done('office.checkAuditDay', { day: today(), from: 1 })).toMatchObject({
    fault: { kind: 'missing', id: acts[0]?.id },
  })
  for (const [name, data] of [
    ['office.listActs', { day: today() }],
    ['office.listAuditDays', {}],
    ['office.checkAuditDay', { day: today(), from: 1 }],
  ] as const)
    expect((await worker.refused(name, data)).code).toBe('FORBIDDEN')
})

it('what was shown in clear stands there, and why', async () => {
  const [{ about }] = (await list({ day: today(), operation: 'verification.moveStreetCase' })).acts
  await worker.done('verification.unmaskCase', { case: about, fields: ['phone', 'document'], reason: '核对证件' })
  const { acts } = await list({ day: today(), operation: 'verification.unmaskCase' })
  expect(acts).toMatchObject([{ about, fields: ['phone', 'document'], reason: '核对证件' }])
})
