import fs from 'node:fs'
import path from 'node:path'
import database from '../../../database.json'
import { HOUR } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { makeClient, wechatTransport } from '../harness/client'
import { scanFolder } from '../../../tools/lib/privacy/scan'
import { PHONES } from '../linking/people'
import { confirmed, makeGrid, MEASURE, submit, work } from '../verification/people'

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
  const { worker } = await makeGrid(cloud)
  const me = await confirmed(cloud, cloud.wechat('single'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  const { case: id } = await submit(me)
  await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE })
  await cloud.minute()
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

describe('a scan of everything the cloud keeps, as `npm run -s privacy:scan` does it', () => {
  const scan = () => scanFolder(cloud.folder, cloud.clock.now())

  it('goes through database, storage and logs and finds nothing', () => {
    const { texts, findings } = scan()
    expect(findings).toEqual([])
    expect(texts).toBeGreaterThan(1000)
  })

  it.each([
    ['a name', 'name', '持码人林建国'],
    ['an ID number', 'id-number', '330302199001011235'],
    ['a passport', 'passport', 'E12345678'],
    ['a phone', 'phone', '13858770002'],
    ['an address', 'address', '五马街 1 号'],
    ['a city of travel', 'city', '上海市'],
  ])('%s that lies in the database is found', async (_what, kind, text) => {
    const planted = cloud.database.collection('jobs').doc('planted')
    await planted.set({ reservedUntil: 0, note: { inside: [text] } })
    expect(scan().findings).toContainEqual({ place: 'database/jobs', field: 'note', kind, count: 1 })
    await planted.remove()
  })

  it('in a file of the storage, and in a log', async () => {
    const { fileID } = await cloud.app.uploadFile({ cloudPath: 'imports/list.csv', fileContent: Buffer.from('张伟,13858770003') })
    fs.appendFileSync(path.join(cloud.folder, 'local-cloud.log'), 'sms r1 asked for 13858770003\n')
    expect(scan().findings).toEqual(
      expect.arrayContaining([
        { place: 'storage', field: 'file', kind: 'name', count: 1 },
        { place: 'storage', field: 'file', kind: 'phone', count: 1 },
        { place: 'local-cloud.log', field: 'log', kind: 'phone', count: 1 },
      ]),
    )
    await cloud.app.deleteFile({ fileList: [fileID] })
  })
})
