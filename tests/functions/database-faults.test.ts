import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from './harness'
import type { Client } from './harness/client'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** More calls of the database than any operation makes: the last ones meet no fault at all. */
const PLACES = Array.from({ length: 16 }, (_, place) => place)
const CASES = PLACES.flatMap((place) => (['before', 'after'] as const).map((when): [number, 'before' | 'after'] => [place, when]))

/** The same press, again and again until it is done: as a person does who reads that something went wrong. */
async function pressUntilDone(client: Client, operation: string, data: object): Promise<void> {
  for (let presses = 0; presses < 3; presses++) {
    if ((await client.call(operation, data)).ok) return
    await cloud.clock.shift(MINUTE / 3)
  }
  throw new Error(`${operation} is not done after three presses: ${JSON.stringify(await client.call(operation, data))}`)
}

it.each(CASES)('authorising, the database fails after %i calls, %s the work: the code still brings its answer', async (place, when) => {
  await cloud.clock.shift(8 * MINUTE)
  const client = cloud.wechat(`holder-${place}-${when}`)
  const request = { phone: `137870${10_000 + place * 2 + (when === 'after' ? 1 : 0)}`, consentVersion: CONSENT_VERSION }
  await client.done('sms.sendCode', request)
  const [sms] = await cloud.outside.inbox(request.phone)
  await cloud.failDatabase(place, when)
  await pressUntilDone(client, 'itinerary.authorise', { ...request, code: sms?.code })
  expect(await client.done('status.show', {})).toMatchObject({ phones: [{ validity: 'running' }] })
})

describe('a family of four', () => {
  let client: Client
  let phone: string
  beforeAll(async () => {
    client = cloud.wechat('father')
    phone = await cloud.prove(client, '13858770002')
  })
  const people = async () => (await client.done<{ applicants: { person: string }[] }>('status.show', {})).applicants

  it.each(CASES)(
    'the database fails after %i calls, %s the work: all are linked, and all are unlinked, by pressing again',
    async (place, when) => {
      await cloud.clock.shift(2 * MINUTE)
      await cloud.failDatabase(place, when)
      await pressUntilDone(client, 'linking.linkByPhone', { phone })
      const linked = await people()
      expect(linked).toHaveLength(4)
      await cloud.failDatabase(place, when)
      for (const { person } of linked) await pressUntilDone(client, 'linking.unlink', { person })
      expect(await people()).toEqual([])
      expect((await cloud.database.collection('persons').count()).total).toBe(0)
    },
  )
})
