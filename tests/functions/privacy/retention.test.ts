import { civilDate, DAY, startOfDay } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff } from '../office/staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

interface Lapsing {
  isActive?: boolean
  expiresAt?: Date
}
const documents = async (name: string) => (await cloud.database.collection(name).limit(100).get()).data as Lapsing[]
const daysLeft = ({ expiresAt }: Lapsing) => (new Date(expiresAt ?? 0).getTime() - cloud.clock.now()) / DAY

it('counters of SMS codes lapse two days after the last code, and begin anew with the next', async () => {
  const client = cloud.wechat('somebody')
  await cloud.prove(client, '13758770001')
  for (const name of ['phones', 'senders']) {
    const [document] = await documents(name)
    expect(daysLeft(document ?? {})).toBeGreaterThan(1.9)
    expect(daysLeft(document ?? {})).toBeLessThanOrEqual(2)
  }
  await cloud.clock.shift(DAY)
  await cloud.prove(client, '13758770001')
  expect(daysLeft((await documents('phones'))[0] ?? {})).toBeGreaterThan(1.9)
})

it('an ended account of staff goes with the last record of what it did; invited again it stays', async () => {
  await makeOffice(cloud, 'office')
  const invited = { role: 'grid' as const, streets: ['330302006'] }
  await makeStaff(cloud, 'office', 'leaver', invited)
  const office = cloud.wechat('office')
  const { staff } = await office.done<{ staff: { staff: string; role: string }[] }>('office.listStaff', {})
  await office.done('office.revokeStaff', { staff: staff.find(({ role }) => role === 'grid')?.staff, reason: '已离岗' })
  const ended = (await documents('staff')).find(({ isActive }) => !isActive)
  expect(new Date(ended?.expiresAt ?? 0).getTime()).toBe(startOfDay(civilDate(cloud.clock.now())) + 181 * DAY)
  await makeStaff(cloud, 'office', 'leaver', invited)
  expect((await documents('staff')).map(({ isActive, expiresAt }) => [isActive, expiresAt])).toEqual([
    [true, undefined],
    [true, undefined],
  ])
})
