import type { Arrival } from '@contract/declaration/fields'
import type { readAccesses } from '@contract/verification/read-accesses'
import type { Output } from '@contract/operation'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES } from '../linking/people'
import { makeStaff } from '../office/staff'
import { confirmed, type Holder, makeGrid, STREET } from '../verification/people'
import { declared } from './journeys'

const RECEIVER = { name: '林建国', phone: '13858770002' }
const PLATE = '浙C12345'
const REASON = '电话联系'
const NOTHING = { names: null, phone: null, number: null, address: null, receiver: null }

let cloud: Cloud
let worker: Client
let other: Client
let chen: Holder
let declaration: string
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other } = await makeGrid(cloud))
  chen = await confirmed(cloud, cloud.wechat('chen'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  const journey = { phone: PHONES.single, receiver: RECEIVER, means: 'car', number: PLATE }
  ;({ declaration } = await declared(cloud, chen.client, [chen.reference], journey))
}, 60_000)
afterAll(() => cloud?.stop())

const read = async () => (await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration })).arrival
const unmask = (fields: string[], reason = REASON) => worker.done('declaration.unmaskArrival', { declaration, fields, reason })

it('a street reads who comes masked, before and after it has marked them', async () => {
  const arrival = await read()
  expect(arrival).toMatchObject({
    maskedNames: ['陈*明'],
    maskedPhone: '138****0001',
    maskedNumber: '浙C****5',
    maskedAddress: '五马街***',
    maskedReceiver: { name: '林*国', phone: '138****0002' },
  })
  const { revision } = arrival
  const marked = await worker.done('declaration.markArrival', { declaration, revision, event: 'not-reach' })
  expect(JSON.stringify([arrival, marked])).not.toMatch(/陈晓明|林建国|13858770001|13858770002|五马街 1 号|浙C12345/)
})

it('the plate of a car lies sealed, and is shown for a reason', async () => {
  const { data } = await cloud.database.collection('declarations').get()
  expect(JSON.stringify(data)).not.toContain('12345')
  expect(await unmask(['number'])).toEqual({ ...NOTHING, number: PLATE })
})

it('shows what was asked for, for a reason that is on record and sealed', async () => {
  expect(await unmask(['names', 'phone'])).toEqual({ ...NOTHING, names: ['陈晓明'], phone: PHONES.single })
  expect(await unmask(['receiver'])).toEqual({ ...NOTHING, receiver: RECEIVER })
  const { data } = await cloud.database.collection('audit').where({ operation: 'declaration.unmaskArrival' }).get()
  const act = { about: declaration, reasonCipher: expect.any(String), outcome: 'done' }
  expect(data).toEqual([
    expect.objectContaining({ ...act, fields: ['number'] }),
    expect.objectContaining({ ...act, fields: ['names', 'phone'] }),
    expect.objectContaining({ ...act, fields: ['receiver'] }),
  ])
  expect(JSON.stringify(data)).not.toContain(REASON)
})

it('who travels is told that somebody looked', async () => {
  const { accesses } = await chen.client.done<Output<typeof readAccesses>>('verification.readAccesses', { person: chen.reference })
  expect(accesses.slice(0, 2).map(({ role, kind }) => [role, kind])).toEqual([
    ['grid', 'unmask'],
    ['grid', 'unmask'],
  ])
})

it('not without a reason, not twice the same field, not in another street', async () => {
  const asked = { declaration, fields: ['phone'], reason: REASON }
  const unseen = ['\u200b\u200b', '\u0000\u0000', '\u3164\u3164', '\u202e\u202e', '..'].map((reason) => ({ reason }))
  for (const wrong of [...unseen, { reason: ' ' }, { fields: [] }, { fields: ['phone', 'phone'] }, { fields: ['document'] }])
    expect((await worker.refused('declaration.unmaskArrival', { ...asked, ...wrong })).code).toBe('REQUEST_INVALID')
  expect((await other.refused('declaration.unmaskArrival', asked)).code).toBe('DECLARATION_NOT_FOUND')
})

it.each(['grid', 'office'] as const)('%s: staff neither mark their own arrival nor look at it in clear', async (role) => {
  const self = await makeStaff(cloud, 'grid-office', `self-${role}`, role === 'grid' ? { role, streets: [STREET] } : { role })
  const me = await confirmed(cloud, self, { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  const made = await declared(cloud, self, [me.reference], { phone: PHONES.traveller })
  const asked = { declaration: made.declaration, fields: ['phone'], reason: REASON }
  const mark = { declaration: made.declaration, revision: made.revision, event: 'arrive' }
  expect((await self.refused('declaration.unmaskArrival', asked)).code).toBe('CASE_OWN')
  expect((await self.refused('declaration.markArrival', mark)).code).toBe('CASE_OWN')
  await worker.done('declaration.unmaskArrival', asked)
  await self.done('declaration.withdrawDeclaration', { revision: made.revision })
})
