import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES } from '../linking/people'
import { allow, linkSelf, type Somebody, told, wechatUser } from './allowing'

let cloud: Cloud
let one: Somebody
beforeAll(async () => {
  cloud = await startCloud()
  one = wechatUser(cloud, 'one')
  await linkSelf(cloud, one, PHONES.single, '陈*明', 'demo-1')
}, 60_000)
afterAll(() => cloud?.stop())

/** More calls of the database than the minute of one message makes: the last ones meet no fault at all. */
const CASES = Array.from({ length: 50 }, (_, place) => place).flatMap((place) =>
  (['before', 'after'] as const).map((when): [number, 'before' | 'after'] => [place, when]),
)
const COLOURS = ['red', 'green'] as const

let changes = 0
const untold: string[] = []
it.each(CASES)('the database fails after %i calls of the jobs, %s the work: told once at most', async (place, when) => {
  await allow(cloud, one, ['situation'])
  await cloud.outside.change('demo-1', { colour: COLOURS[changes++ % 2] })
  await cloud.clock.shift(31 * MINUTE)
  await one.client.done('linking.refreshColours')
  const before = (await told(cloud, one)).length
  await cloud.failDatabase(place, when)
  await cloud.minute().catch(() => undefined)
  await cloud.forgiveDatabase()
  for (let minute = 0; minute < 3; minute++) {
    await cloud.clock.shift(2 * MINUTE)
    await cloud.minute()
  }
  const more = (await told(cloud, one)).length - before
  expect(more).toBeLessThanOrEqual(1)
  if (more === 0) untold.push(`${place} ${when}`)
})

it('one place costs a message: between taking it and sending it, where nobody knows any more whether it was sent', () =>
  expect(untold).toHaveLength(1))
