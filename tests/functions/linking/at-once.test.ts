import { type Cloud, startCloud } from '../harness'
import { PHONES, applicants, confirm } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

interface Person {
  holders: string[]
  fanPending?: number
}
const persons = async () => (await cloud.database.collection('persons').get()).data as Person[]

it('one account that links five times at once links everybody once', async () => {
  const me = cloud.wechat('impatient')
  const phone = await cloud.prove(me, PHONES.family)
  const answers = await Promise.all(Array.from({ length: 5 }, () => me.call('linking.linkByPhone', { phone })))
  expect(answers.map((answer) => answer.ok && (answer.data as { added: number }).added).sort()).toEqual([0, 0, 0, 0, 4])
  expect(await applicants(me)).toHaveLength(4)
  expect((await persons()).map(({ holders }) => holders.length)).toEqual([1, 1, 1, 1])
})

it('linking and unlinking at once leaves an account and the records of one mind', async () => {
  const me = cloud.wechat('impatient')
  const shown = await applicants(me)
  const phone = shown[0]?.phone
  await Promise.all([
    ...shown.map(({ person }) => me.call('linking.unlink', { person })),
    me.call('linking.linkByPhone', { phone }),
    me.call('linking.linkByPhone', { phone }),
  ])
  const left = await applicants(me)
  expect(await persons()).toHaveLength(left.length)
})

it('several accounts that link and unlink one family at once end as if one after the other', async () => {
  const accounts = ['a', 'b', 'c']
  const phones: Record<string, string> = {}
  for (const openid of accounts) phones[openid] = await cloud.prove(cloud.wechat(openid), PHONES.family)
  const link = (openid: string) => cloud.wechat(openid).done('linking.linkByPhone', { phone: phones[openid] })
  const unlinkAll = async (openid: string) => {
    for (const { person } of await applicants(cloud.wechat(openid))) await cloud.wechat(openid).done('linking.unlink', { person })
  }
  await Promise.all(accounts.map(link))
  await Promise.all([unlinkAll('a'), unlinkAll('impatient'), link('b'), link('c')])
  await confirm(cloud, cloud.wechat('b'), '林*国', 'demo-2')
  expect(await applicants(cloud.wechat('a'))).toEqual([])
  for (const openid of ['b', 'c']) {
    expect((await applicants(cloud.wechat(openid))).map(({ code }) => code?.colour)).toEqual(['red', 'yellow', 'green', 'green'])
  }
  expect((await persons()).map(({ holders, fanPending }) => [holders.length, fanPending])).toEqual(Array(4).fill([2, undefined]))
  await Promise.all(['b', 'c'].map(unlinkAll))
  expect(await persons()).toEqual([])
})

it('nothing in the database shows a phone, a name or a document', async () => {
  const me = cloud.wechat('private')
  const phone = await cloud.prove(me, PHONES.passport)
  const { requestId } = await me.call('linking.linkByPhone', { phone })
  await me.done('status.show')
  const collections = ['holders', 'persons', 'phones', 'consents', 'audit', 'limits', 'gatewaySecrets', 'settings']
  const contents = await Promise.all(collections.map(async (name) => (await cloud.database.collection(name).limit(1000).get()).data))
  const everything = JSON.stringify(contents) + (await cloud.logs(requestId))
  expect(contents.filter((documents) => documents.length > 0).length).toBeGreaterThanOrEqual(7)
  const people = (await cloud.outside.people({ limit: 1000 })).filter(({ id }) => id.startsWith('demo-'))
  for (const secret of people.flatMap(({ name, documentNumber, phone: number }) => [name, documentNumber, number])) {
    expect(everything).not.toContain(secret)
  }
})
