import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { applicants, idNumberOf, PHONES, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

it('of 23 under one phone the agent of 22 is shown, though the first to be linked, and all that are shown are confirmed through them', async () => {
  const me = cloud.wechat('grandfather')
  const phone = await proveAndLink(cloud, me, PHONES.single)
  const idNumber = await idNumberOf(cloud, 'demo-1')
  const others = (await cloud.outside.people({ limit: 1000 })).filter(
    ({ id, paper, codes }) => id !== 'demo-1' && paper === 'IDENTITY_CARD' && codes.some(({ division }) => division.startsWith('33')),
  )
  for (const { id } of others.slice(0, 22)) await cloud.outside.change(id, { phone: PHONES.single, agent: idNumber })
  await cloud.clock.shift(MINUTE)
  expect(await me.done('linking.linkByPhone', { phone })).toMatchObject({ linked: 23, added: 22 })
  const agent = (await applicants(me)).find(({ can }) => can.confirm === 'id-number')
  await me.done('linking.confirmSelf', { person: agent?.person, idNumber })
  const roles = (await applicants(me)).map(({ role }) => role)
  expect(roles.filter((role) => role === 'self')).toHaveLength(1)
  expect(roles.filter((role) => role === 'dependant')).toHaveLength(19)
})
