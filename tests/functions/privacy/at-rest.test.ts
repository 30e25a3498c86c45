import database from '../../../database.json'
import { HOUR } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { makeClient, wechatTransport } from '../harness/client'

const FAMILY = '13858770002'
const TRAVELLER = '13858770003'

let cloud: Cloud
const requests: string[] = []
/** Whatever must not lie anywhere in clear, by what it is. */
const secrets = new Map<string, string>()
beforeAll(async () => {
  cloud = await startCloud()
  const send = wechatTransport(cloud.url, 'openid-of-the-father')
  const client = makeClient(async (name, body) => {
    const reply = await send(name, body)
    requests.push(reply.requestId)
    return reply
  })
  for (const number of [FAMILY, TRAVELLER]) {
    const phone = await cloud.prove(client, number)
    await client.done('linking.linkByPhone', { phone })
    for (const person of await cloud.outside.people({ phone: number })) {
      secrets.set(`name of ${person.id}`, person.name)
      secrets.set(`number of ${person.id}`, person.documentNumber)
    }
    for (const { code } of await cloud.outside.inbox(number)) secrets.set(`SMS code of ${number}`, code)
    secrets.set(`phone ${number}`, number)
  }
  const { applicants } = await client.done<{ applicants: { person: string }[] }>('status.show', {})
  const [father] = await cloud.outside.people({ find: '林建国' })
  for (const { person } of applicants) await client.call('linking.confirmSelf', { person, idNumber: father?.documentNumber })
  await cloud.clock.shift(HOUR)
  await client.call('linking.refreshColours')
  await client.done('messages.allowMessages', { kinds: ['situation', 'validity'], language: 'zh' })
  await client.call('sms.sendCode', { phone: 'no phone at all 13858770002' })
  secrets.set('openid', 'openid-of-the-father')
}, 60_000)
afterAll(() => cloud?.stop())

const leaks = (text: string) => [...secrets].filter(([, secret]) => text.includes(secret)).map(([what]) => what)

it.each(database.collections.map(({ collectionName }) => collectionName))('nothing of a person lies in clear in %s', async (name) => {
  const { data } = await cloud.app.database().collection(name).limit(1000).get()
  expect(leaks(JSON.stringify(data))).toEqual([])
})

it('people and their itineraries really lie there, sealed', async () => {
  const { data } = await cloud.app.database().collection('holders').limit(10).get()
  expect(JSON.stringify(data).length).toBeGreaterThan(2_000)
})

it('no place of travel lies anywhere but in the list that is the same for everybody', async () => {
  for (const { collectionName } of database.collections) {
    if (/risk|settings/i.test(collectionName)) continue
    const { data } = await cloud.app.database().collection(collectionName).limit(1000).get()
    expect(JSON.stringify(data)).not.toMatch(/上海|兰州|310000|620100/)
  }
})

it('nothing of a person stands in the logs', async () => {
  const texts = await Promise.all(requests.map((requestId) => cloud.logs(requestId)))
  expect(texts.some((text) => text.includes('answered'))).toBe(true)
  expect(leaks(texts.join('\n'))).toEqual([])
})
