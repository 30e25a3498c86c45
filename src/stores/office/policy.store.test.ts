import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { PolicyStore } from './policy.store'

const READ = { number: 3, policy: { figures: {}, places: {}, notice: null }, scheduled: [], versions: [] }
const storeWith = (reply: Parameters<typeof inHand>[0]) => {
  const { services, calls } = inHand({ 'office.readPolicy': answered(READ), ...reply })
  return { policy: new PolicyStore(services.cloud), calls }
}
const CHANGE = { change: { figures: { validityHours: 4 } }, reason: '疫情形势变化' }

it('a change names the version that was seen, and what is in force is read again', async () => {
  const { policy, calls } = storeWith({ 'office.changePolicy': answered({ number: 4, from: 1 }) })
  await policy.refresh()
  expect(await policy.change(CHANGE)).toBe(true)
  expect(calls.map(({ operation }) => operation)).toEqual(['office.readPolicy', 'office.changePolicy', 'office.readPolicy'])
  expect(calls[1]?.input).toEqual({ against: 3, ...CHANGE })
})

it('who comes second is told, and sees the newer policy', async () => {
  const { policy, calls } = storeWith({ 'office.changePolicy': refused('POLICY_CHANGED') })
  await policy.refresh()
  expect(await policy.change(CHANGE)).toBe(false)
  expect([policy.problem?.code, calls.length]).toEqual(['POLICY_CHANGED', 3])
})

it('pressed twice, one version is made', async () => {
  const { policy, calls } = storeWith({ 'office.changePolicy': answered({ number: 4, from: 1 }) })
  await policy.refresh()
  await Promise.all([policy.change(CHANGE), policy.change(CHANGE)])
  expect(calls.filter(({ operation }) => operation === 'office.changePolicy')).toHaveLength(1)
})
