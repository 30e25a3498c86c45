import { DAY, HOUR, nextMidnight } from '@domain/kernel/china-time'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { idNumberOf, PHONES, proveAndLink } from '../linking/people'
import { confirmed, FORM, type Holder } from '../verification/people'
import { csv, dayFrom, driver, enterWhole, handIn, startBureau } from './files'

let cloud: Cloud
let bureau: Client
let me: Holder
let id: string
beforeAll(async () => {
  cloud = await startCloud()
  ;({ bureau } = await startBureau(cloud))
  me = await confirmed(cloud, cloud.wechat('listed'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  id = await idNumberOf(cloud, 'demo-3')
}, 60_000)
afterAll(() => cloud?.stop())

const situation = async () => (await me.person()).code?.situation
const enter = async (kind: 'truck' | 'health', row: string[]) =>
  enterWhole(bureau, (await handIn(cloud, bureau, kind, csv(kind, [row]))).proposal, 'all')
const entryOf = async (kind: 'truck' | 'health') => {
  const { entries } = await bureau.done<{ entries: { entry: string }[] }>('lists.listEntries', { kind, page: 0, idNumber: id })
  return entries[0]?.entry
}
const remove = async (kind: 'truck' | 'health') => bureau.done('lists.removeEntry', { entry: await entryOf(kind) })
const passes = async () =>
  ((await cloud.database.collection('passes').limit(1000).get()).data as { _id: string; end: Date }[]).map(({ _id }) => _id).sort()
/** Travel declared anew, and the colour read: both are over after a day. */
async function renew() {
  await cloud.prove(me.client, PHONES.traveller)
  await me.client.done('linking.refreshColours')
}
const isUntold = async () => (await cloud.database.collection('listEntries').where({ untold: true }).count()).total

it('an import shows at once on a phone that holds the person: 12, and no way to the grass roots', async () => {
  expect(await situation()).toBe(3)
  await enter('health', ['张三', id, '市大数据局', dayFrom(cloud, 30)])
  expect(await situation()).toBe(12)
  expect((await me.person()).can.sendToGrassRoots).toBe(false)
  const request = { person: me.reference, form: FORM, pictures: await sendPictures(me.client), promiseVersion: CASE_PROMISE_VERSION }
  expect((await me.client.refused('verification.submitCase', request)).code).toBe('CASE_NOT_POSSIBLE')
})

it('taken off at once: 3 again, and a case can be opened', async () => {
  expect(await remove('health')).toEqual({ removed: true })
  expect(await situation()).toBe(3)
  expect((await me.person()).can.sendToGrassRoots).toBe(true)
  expect(await entryOf('health')).toBeUndefined()
})

it('a driver passes; taken off, the passes that let them in are denied and others drawn', async () => {
  await enter('truck', driver(cloud, id, { 0: '张三' }))
  expect((await me.person()).code).toMatchObject({ situation: 11, mark: 'tick', passage: 'yes' })
  const before = await passes()
  await remove('truck')
  expect((await me.person()).code).toMatchObject({ situation: 3, passage: 'no' })
  const { data } = (await cloud.database.collection('denials').where({ _id: 'head' }).get()) as { data: { entries: string[] }[] }
  expect(JSON.stringify(data)).toContain(before[0])
  expect(await passes()).not.toEqual(before)
})

it('a removal twice is no error', async () =>
  expect(await bureau.done('lists.removeEntry', { entry: '0'.repeat(16) })).toEqual({ removed: false }))

it('a removal that dies after ending the entry is told by the job', async () => {
  await enter('truck', driver(cloud, id, { 0: '张三' }))
  const entry = await entryOf('truck')
  for (let calls = 1; (await isUntold()) === 0; calls++) {
    if (calls > 12) throw new Error('no call of the database left an entry untold')
    await cloud.failDatabase(calls, 'after')
    await bureau.call('lists.removeEntry', { entry })
    await cloud.forgiveDatabase()
  }
  await cloud.minute()
  expect(await isUntold()).toBe(0)
  expect(await situation()).toBe(3)
})

it('whoever is linked after the import stands on the list all the same', async () => {
  await enter('truck', driver(cloud, await idNumberOf(cloud, 'demo-4'), { 0: '李四' }))
  const later = cloud.wechat('later')
  await proveAndLink(cloud, later, PHONES.noRecord)
  const { applicants } = await later.done<{ applicants: { code: { situation: number } }[] }>('status.show', {})
  expect(applicants.map(({ code }) => code.situation)).toContain(11)
})

it('expires by itself at midnight in China, and not an hour before', async () => {
  await enter('truck', driver(cloud, id, { 0: '张三', 10: dayFrom(cloud, 1) }))
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) + DAY - HOUR - cloud.clock.now())
  await renew()
  expect(await situation()).toBe(11)
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) - cloud.clock.now())
  await renew()
  expect(await situation()).toBe(3)
  expect(await entryOf('truck')).toBeUndefined()
})
