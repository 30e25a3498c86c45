import type { OwnCase } from '@contract/verification/fields'
import { streetName } from '@domain/divisions'
import { civilDate } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { sendPictures } from '../files/pictures'
import { CHEN, PHONES } from '../linking/people'
import { makeStaff } from '../office/staff'
import { confirmed, FORM, type Holder, makeGrid, MEASURE, OTHER_STREET, STREET, submit, work } from './people'

let cloud: Cloud
let worker: Client
let other: Client
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other, office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

describe('a case in another street than it was handed in for', () => {
  let chen: Holder
  let id: string
  const own = async () => (await chen.client.done<{ case: OwnCase }>('verification.readCase', { person: chen.reference })).case
  beforeAll(async () => {
    chen = await confirmed(cloud, cloud.wechat('chen'), CHEN)
    id = (await submit(chen)).case
    await work(worker, id, { event: 'transfer', street: OTHER_STREET, reason: '本人住在该街道' })
  })

  it('stays there when its holder corrects something else', async () => {
    const { form, revision } = await own()
    expect(form.street).toBe(OTHER_STREET)
    const pictures = await sendPictures(chen.client)
    const changed = { person: chen.reference, revision, form: { ...form, address: '锦春坊 2 号' }, pictures }
    await chen.client.done('verification.changeCase', changed)
    expect((await work(other, id)).street).toBe(OTHER_STREET)
    expect((await worker.refused('verification.readStreetCase', { case: id })).code).toBe('CASE_NOT_FOUND')
  })

  it('at home is in the street where it lies', async () => {
    await work(other, id, { event: 'receive' }, { event: 'control', measure: { ...MEASURE, place: { as: 'own-address' } } })
    expect((await own()).measure?.place).toBe(`${streetName(OTHER_STREET).zh}锦春坊 2 号`)
  })
})

describe('staff whose own account shows the person', () => {
  it.each(['grid', 'office'] as const)('%s: somebody else decides, and reads it in clear', async (role) => {
    const who = role === 'grid' ? { role, streets: [STREET] } : { role }
    const self = await makeStaff(cloud, 'grid-office', `self-${role}`, who)
    const me = await confirmed(cloud, self, { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
    const opened = await submit(me, FORM)
    const receive = { case: opened.case, revision: 1, move: { event: 'receive' } }
    expect((await self.refused('verification.moveStreetCase', receive)).code).toBe('CASE_OWN')
    const unmask = { case: opened.case, fields: ['phone'], reason: '电话联系' }
    const write = {
      case: opened.case,
      day: civilDate(cloud.clock.now()),
      against: null,
      note: { temperature: 365, symptoms: [], words: '' },
    }
    expect((await self.refused('verification.unmaskCase', unmask)).code).toBe('CASE_OWN')
    expect((await self.refused('verification.writeHealthNote', write)).code).toBe('CASE_OWN')
    await worker.done('verification.unmaskCase', unmask)
    expect((await work(role === 'grid' ? worker : office, opened.case)).state).toBe('submitted')
    await self.done('linking.unlink', { person: me.reference })
    expect((await self.refused('verification.moveStreetCase', receive)).code).toBe('CASE_OWN')
    expect((await self.refused('verification.unmaskCase', unmask)).code).toBe('CASE_OWN')
    expect((await self.refused('verification.writeHealthNote', write)).code).toBe('CASE_OWN')
    const again = await confirmed(cloud, self, { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
    await self.done('verification.withdrawCase', { person: again.reference, revision: 1 })
  })
})

it('no measure is written for days that are over', async () => {
  const zhang = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  const opened = await submit(zhang)
  await work(worker, opened.case, { event: 'receive' })
  const measure = { ...MEASURE, from: '2019-01-01', to: '2019-01-02' }
  const refusal = await worker.refused('verification.moveStreetCase', {
    case: opened.case,
    revision: 2,
    move: { event: 'control', measure },
  })
  expect([refusal.code, refusal.params]).toEqual(['CASE_FORM_INVALID', { field: 'to' }])
})
