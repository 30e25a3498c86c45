import { addDays, civilDate, DAY } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { csv, driver, FILING, handIn, idNumber, dayFrom, enterWhole } from '../lists/files'
import { PHONES } from '../linking/people'
import { confirmed, MEASURE, STREET, submit, work } from '../verification/people'
import { confirmation, julyAt, oneMore, propose } from './risk-lists'
import { makeOffice, makeStaff } from './staff'

let cloud: Cloud
let office: Client
let bureau: Client
let grid: Client
beforeAll(async () => {
  cloud = await startCloud({ isMorning: false })
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  bureau = await makeStaff(cloud, 'office', 'bureau', { role: 'bureau' })
  grid = await makeStaff(cloud, 'office', 'grid', { role: 'grid', streets: [STREET] })
}, 60_000)
afterAll(() => cloud?.stop())

const waiting = async (who: Client) => (await who.done<{ waiting: Record<string, number> }>('office.readWaiting')).waiting

/** Older cases that were sent back, written into the database. */
const hideBehind = async (count: number) => {
  const history = [{ event: 'open' }, { event: 'receive' }, { event: 'ask-to-complete' }]
  for (let place = 0; place < count; place++) {
    const name = `sent-back-${place}`
    await cloud.database
      .collection('cases')
      .add({ _id: name, person: name, count: 1, street: '330303002', state: 'submitted', changedAt: 1, history })
  }
}

it('on an empty desk nothing waits', async () => expect([await waiting(office), await waiting(bureau)]).toEqual([{}, {}]))

it('whoever has no desk is told nothing', async () => expect((await grid.refused('office.readWaiting')).code).toBe('FORBIDDEN'))

it('an invitation waits until it is taken up or withdrawn; the bureau hears nothing of it', async () => {
  await office.done('office.inviteStaff', { role: 'bureau', label: '李四' })
  expect([await waiting(office), await waiting(bureau)]).toEqual([{ 'invitations-open': 1 }, {}])
  const { invitations } = await office.done<{ invitations: { invitation: string }[] }>('office.listInvitations')
  await office.done('office.withdrawInvitation', { invitation: invitations[0]?.invitation })
  expect(await waiting(office)).toEqual({})
})

it('a list that could be put in force waits until it is', async () => {
  const review = await propose(cloud, office, julyAt(17, oneMore('甘肃省', '兰州市')))
  expect(await waiting(office)).toEqual({ 'lists-proposed': 1 })
  await office.done('office.confirmRiskList', confirmation(review))
  expect(await waiting(office)).toEqual({})
})

it('an order waits while it is open', async () => {
  await grid.done('orders.raiseOrder', { idNumber: idNumber(1), description: '灰码两天未恢复' })
  expect(await waiting(office)).toEqual({ 'orders-open': 1 })
})

it('a case waits once a day has passed without anybody receiving it, not while its holder completes it; a measure when it is over', async () => {
  const holder = await confirmed(cloud, cloud.wechat('holder'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  const { case: id } = await submit(holder)
  const cases = async () => Object.entries(await waiting(office)).filter(([what]) => what.startsWith('cases'))
  expect(await cases()).toEqual([])
  await cloud.clock.shift(DAY)
  expect(await cases()).toEqual([['cases-unreceived', 1]])
  await hideBehind(100)
  expect(await cases()).toEqual([['cases-unreceived', 1]])
  await work(grid, id, { event: 'receive' }, { event: 'ask-to-complete', reason: '请补充' })
  await cloud.clock.shift(DAY)
  expect(await cases()).toEqual([])
  const today = civilDate(cloud.clock.now())
  const measure = { ...MEASURE, from: today, to: addDays(today, 1) }
  await work(grid, id, { event: 'receive' }, { event: 'control', measure })
  expect(await cases()).toEqual([])
  await cloud.clock.shift(DAY)
  expect(await cases()).toEqual([['cases-due', 1]])
})

it('the bureau is told of a list that is checked and not entered whole, for as long as it can be', async () => {
  await office.done('lists.approveFiling', { ...FILING, validUntil: dayFrom(cloud, 90) })
  const { proposal } = await handIn(cloud, bureau, 'truck', csv('truck', [driver(cloud, idNumber(2))]))
  expect(await waiting(bureau)).toEqual({ 'imports-unfinished': 1 })
  expect(await waiting(office)).not.toHaveProperty('imports-unfinished')
  await enterWhole(bureau, proposal)
  expect(await waiting(bureau)).toEqual({})
  await handIn(cloud, bureau, 'truck', csv('truck', [driver(cloud, idNumber(3))]))
  await cloud.clock.shift(DAY)
  expect(await waiting(bureau)).toEqual({})
})
