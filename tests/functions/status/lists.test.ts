import { DAY } from '@domain/kernel/china-time'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { type Cloud, startCloud } from '../harness'
import { PHONES } from '../linking/people'
import { confirmed, FORM, type Holder, NO_PICTURES } from '../verification/people'

let cloud: Cloud
let me: Holder
beforeAll(async () => {
  cloud = await startCloud()
  me = await confirmed(cloud, cloud.wechat('listed'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
}, 60_000)
afterAll(() => cloud?.stop())

/** As the data bureau's import leaves it; read at the next linking. */
async function enter(kind: 'truck' | 'health', until: number) {
  const [record] = (await cloud.database.collection('persons').limit(1).get()).data as { _id: string }[]
  const entry = { kind, person: record!._id, until, expiresAt: new Date(until) }
  await cloud.database.collection('listEntries').doc(`${kind}.${record!._id}`).set(entry)
  await me.client.done('linking.linkByPhone', { phone: (await me.person()).phone })
}
const situation = async () => (await me.person()).code?.situation

it('12: on the health-code white list a cross stays a cross, and cannot be sent to the grass roots', async () => {
  expect(await situation()).toBe(3)
  await enter('health', cloud.clock.now() + 2 * DAY)
  expect(await situation()).toBe(12)
  expect((await me.person()).can.sendToGrassRoots).toBe(false)
  const request = { person: me.reference, form: FORM, pictures: NO_PICTURES, promiseVersion: CASE_PROMISE_VERSION }
  expect((await me.client.refused('verification.submitCase', request)).code).toBe('CASE_NOT_POSSIBLE')
})

it('11: a truck driver passes until the entry ends, and not after', async () => {
  await enter('truck', cloud.clock.now() + DAY)
  expect((await me.person()).code).toMatchObject({ situation: 11, mark: 'tick', passage: 'yes' })
  await cloud.clock.shift(DAY)
  await cloud.prove(me.client, PHONES.traveller)
  expect(await situation()).toBe(12)
  await cloud.clock.shift(DAY)
  await cloud.prove(me.client, PHONES.traveller)
  expect(await situation()).toBe(3)
})
