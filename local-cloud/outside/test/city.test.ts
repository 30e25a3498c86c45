import { outsideInHand, startOutside } from './in-hand'

const { control } = outsideInHand()

it('the same seed makes the same city', async () => {
  const twin = await startOutside()
  const people = await fetch(`${twin.ready.url}/__control/people?limit=1000`).then((answer) => answer.json())
  await twin.stop()
  expect(people).toEqual(await control('people?limit=1000'))
})

it('every person has a number of their own with its check digit, and agents live in the city', async () => {
  const people = (await control('people?limit=1000')) as { paper: string; documentNumber: string; phone: string; agent: string | null }[]
  const numbers = people.filter(({ paper }) => paper === 'IDENTITY_CARD').map(({ documentNumber }) => documentNumber)
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
  const isRight = (number: string) =>
    [...number].reduce((sum, digit, place) => sum + (digit === 'X' ? 10 : Number(digit)) * weights[place]!, 0) % 11 === 1
  expect(numbers.length).toBeGreaterThan(200)
  expect(numbers.filter((number) => !isRight(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(people.filter(({ agent }) => agent && !numbers.includes(agent))).toEqual([])
})

it.each([
  ['faults', { system: 'moon', fault: 'down' }],
  ['faults', { system: 'zhejiang', fault: 'sad' }],
  ['travel', { phone: 1 }],
  ['clock', {}],
  ['subscriptions', { system: 'sms', user: 'u', template: 't', times: 1 }],
  ['subscriptions', { system: 'wechat', user: 'u', template: 't', times: -1 }],
  ['people/nobody', { colour: 'red' }],
  ['people/demo-1', { colour: 'blue' }],
  ['nothing', {}],
])('the hand refuses %s %j', async (name, body) =>
  expect(await control(name, body)).toMatchObject({ code: expect.any(String), message: expect.any(String) }),
)
