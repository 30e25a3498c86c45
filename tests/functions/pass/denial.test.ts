import type { Applicant } from '@contract/status/show'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { DAY, MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { type Showing, showWith, Wallet } from '../harness/passes'

const SHANGHAI = { cities: ['330300', '310000'] }

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** Pass ids on the list, as they lie in the database. */
async function denied(): Promise<string[]> {
  const { data } = await cloud.database.collection('denials').where({ _id: 'head' }).get()
  return (data as { entries: string[] }[]).flatMap(({ entries }) => entries.map((entry) => entry.slice(0, 16)))
}

/** Somebody who holds passes for everyone of a demo phone. */
async function holder(openid: string, number: string) {
  const client = cloud.wechat(openid)
  await cloud.prove(client, number)
  await client.call('linking.linkByPhone', { phone: await phoneOf(openid) })
  const wallet = new Wallet()
  const show = async () => showWith(wallet, client, (await client.done<Showing>('status.show')).applicants)
  await show()
  const applicants = async () => (await client.done<Showing>('status.show')).applicants
  const idsOf = (people: readonly Applicant[]) => people.map(({ person }) => wallet.credential(person).passId)
  return {
    client,
    show,
    ids: async () => idsOf(await applicants()),
    /** Of those who may pass. */
    passing: async () => idsOf((await applicants()).filter(({ code }) => code?.passage === 'yes')),
  }
}

async function phoneOf(openid: string): Promise<string> {
  const { phones } = await cloud.wechat(openid).done<{ phones: { phone: string }[] }>('status.show')
  return phones[0].phone
}

it('whoever has been to a risk area: all running passes of the phone that let somebody in, and the new ones are others', async () => {
  const { client, show, ids, passing } = await holder('traveller', '13858770002')
  const before = await passing()
  expect(before.length).toBeGreaterThan(1)
  await cloud.outside.travel('13858770002', SHANGHAI)
  await cloud.clock.shift(5 * MINUTE)
  await cloud.prove(client, '13858770002')
  expect(await denied()).toEqual(expect.arrayContaining(before))
  await show()
  const after = await ids()
  expect(after.filter((id) => before.includes(id))).toEqual([])
  expect((await denied()).filter((id) => after.includes(id))).toEqual([])
})

it('the same answer once more denies nothing', async () => {
  const before = (await denied()).length
  await cloud.clock.shift(5 * MINUTE)
  await cloud.prove(cloud.wechat('traveller'), '13858770002')
  expect(await denied()).toHaveLength(before)
})

it('a worse colour: the passes in every account that shows the person, and each gets another', async () => {
  const [one, other] = [await holder('one', '13858770001'), await holder('other', '13858770001')]
  const before = [...(await one.ids()), ...(await other.ids())]
  await cloud.outside.change('demo-1', { colour: 'red' })
  await cloud.clock.shift(31 * MINUTE)
  await one.client.done('linking.refreshColours')
  expect(await denied()).toEqual(expect.arrayContaining(before))
  await Promise.all([one.show(), other.show()])
  const after = [...(await one.ids()), ...(await other.ids())]
  expect((await denied()).filter((id) => after.includes(id))).toEqual([])
})

it('a better colour denies nothing', async () => {
  const before = (await denied()).length
  await cloud.outside.change('demo-1', { colour: 'green' })
  await cloud.clock.shift(31 * MINUTE)
  await cloud.wechat('one').done('linking.refreshColours')
  expect(await denied()).toHaveLength(before)
})

it('unlinking: the passes of this account alone', async () => {
  const [one, other] = [await holder('leaving', '13858770005'), await holder('staying', '13858770005')]
  const [left, stayed] = [await one.ids(), await other.ids()]
  const { applicants } = await one.client.done<{ applicants: Applicant[] }>('status.show')
  await one.client.done('linking.unlink', { person: applicants[0].person })
  expect(await denied()).toEqual(expect.arrayContaining([left[0]]))
  expect((await denied()).filter((id) => stayed.includes(id))).toEqual([])
})

it('moved to a phone that has been to a risk area: the pass of before is denied, and the next one says no', async () => {
  await cloud.outside.travel('13900000001', SHANGHAI)
  const { client, show, ids } = await holder('mover', '13858770008')
  const [before] = await ids()
  await cloud.outside.change('demo-8', { phone: '13900000001' })
  const phone = await cloud.prove(client, '13900000001')
  await client.done('linking.linkByPhone', { phone })
  await show()
  const [after] = await ids()
  expect(await denied()).toEqual(expect.arrayContaining([before]))
  expect(await denied()).not.toContain(after)
})

it('a pass that nobody holds any more is denied once, not replaced for ever', async () => {
  const entered = async () => (await cloud.database.collection('passes').count()).total ?? 0
  const before = await entered()
  const { client, ids } = await holder('often', '13858770010')
  for (let times = 0; times < 3; times++) {
    await cloud.clock.shift(5 * MINUTE)
    await cloud.prove(client, '13858770010')
  }
  await cloud.outside.travel('13858770010', SHANGHAI)
  await cloud.clock.shift(5 * MINUTE)
  await cloud.prove(client, '13858770010')
  expect((await entered()) - before).toBe((await ids()).length)
})

it.each([...Array(20).keys()])(
  'a worse colour that dies at call %i of the database: in the end nobody holds a denied pass',
  async (call) => {
    await cloud.clock.shift(DAY)
    await cloud.outside.change('demo-5', { colour: 'green' })
    const { client, show, ids } = await holder(`faded-${call}`, '13858770005')
    const before = await ids()
    await cloud.outside.change('demo-5', { colour: 'red' })
    await cloud.clock.shift(31 * MINUTE)
    await cloud.failDatabase(call, 'after')
    await client.call('linking.refreshColours')
    await cloud.forgiveDatabase()
    for (const colour of ['red', 'green'] as const) {
      await cloud.outside.change('demo-5', { colour })
      await cloud.clock.shift(31 * MINUTE)
      await client.done('linking.refreshColours')
    }
    await show()
    const after = await ids()
    expect(await denied()).toEqual(expect.arrayContaining(before))
    expect((await denied()).filter((one) => after.includes(one))).toEqual([])
  },
)

it.each([...Array(14).keys()])(
  'a change that dies at call %i of the database: asked again, nobody keeps a pass that says too much',
  async (call) => {
    const openid = `dying-${call}`
    const number = '13858770006'
    await cloud.outside.travel(number, { cities: ['330300'] })
    const { client, show, ids } = await holder(openid, number)
    const before = await ids()
    await cloud.outside.travel(number, SHANGHAI)
    await cloud.clock.shift(5 * MINUTE)
    const request = { phone: number, consentVersion: CONSENT_VERSION }
    await client.call('sms.sendCode', request)
    const [sms] = await cloud.outside.inbox(number)
    await cloud.failDatabase(call, 'after')
    const first = await client.call('itinerary.authorise', { ...request, code: sms.code })
    // Its reservation ends by itself.
    if (!first.ok) await cloud.clock.shift(30 * SECOND)
    if (!first.ok) await client.done('itinerary.authorise', { ...request, code: sms.code })
    expect(await denied()).toEqual(expect.arrayContaining(before))
    await show()
    const after = await ids()
    expect((await denied()).filter((id) => after.includes(id))).toEqual([])
    await cloud.clock.shift(DAY)
  },
)
