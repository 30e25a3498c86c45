import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES, applicants, idNumberOf, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody of the city whose phone is not that of who links them. */
const HUANG = { id: 'demo-5', name: '黄志强' }
const LINKED = { linked: 1, added: 1, incomplete: false, maskedNames: ['黄*强'] }

interface Started {
  check: string
  id: string
  url: string | null
}

const PLATFORMS: Record<string, (user: string) => Client | Promise<Client>> = {
  wechat: (user) => cloud.wechat(user),
  alipay: (user) => cloud.alipay(user),
  h5: () => cloud.h5(),
}
const EACH = Object.keys(PLATFORMS)

/** The page of browsers says of a check that it was left; of the others the phone knows it first. */
const refusalOf = (platform: string, wasLookedAt: boolean) => (platform === 'h5' && !wasLookedAt ? 'FACE_CANCELLED' : 'FACE_NOT_PASSED')

/** A number under which nobody is registered, and those after it: nobody waits for another's SMS code. */
const FREE_PHONE = 13_958_700_000
let count = 0
async function somebody(platform = 'wechat'): Promise<Client> {
  const client = await PLATFORMS[platform]!(`face-${++count}`)
  await cloud.prove(client, String(FREE_PHONE + count))
  return client
}
const start = async (client: Client, { id, name } = HUANG) =>
  client.done<Started>('linking.startFace', { name, idNumber: await idNumberOf(cloud, id) })

describe.each(EACH)('on %s', (platform) => {
  it('passed: linked as self, with the colour of now', async () => {
    const me = await somebody(platform)
    const { check, id, url } = await start(me)
    expect(url === null).toBe(platform === 'wechat')
    await cloud.outside.face(id, 'passed')
    expect(await me.done('linking.finishFace', { check })).toEqual(LINKED)
    expect(await applicants(me)).toEqual([expect.objectContaining({ role: 'self', maskedName: '黄*强', view: 'code' })])
  })

  it.each(['failed', 'cancelled'] as const)('%s: nobody is linked, and the check is over', async (outcome) => {
    const me = await somebody(platform)
    const { check, id } = await start(me)
    await cloud.outside.face(id, outcome)
    expect((await me.refused('linking.finishFace', { check })).code).toBe(refusalOf(platform, outcome === 'failed'))
    expect((await me.refused('linking.finishFace', { check })).code).toBe('FACE_CHECK_OVER')
    expect(await applicants(me)).toEqual([])
  })

  it('the phone says it is done, but nobody has looked into the camera', async () => {
    const me = await somebody(platform)
    const { check } = await start(me)
    expect((await me.refused('linking.finishFace', { check })).code).toBe(refusalOf(platform, false))
  })

  it('a name that is not that of the number: not in the system', async () => {
    const me = await somebody(platform)
    const request = { name: '黄志', idNumber: await idNumberOf(cloud, HUANG.id) }
    expect((await me.refused('linking.startFace', request)).code).toBe('NOT_IN_SYSTEM')
  })

  it('a child without a card of the second generation: not in the system', async () => {
    const me = await somebody(platform)
    const request = { name: '林浩然', idNumber: await idNumberOf(cloud, 'demo-2-son') }
    expect((await me.refused('linking.startFace', request)).code).toBe('NOT_IN_SYSTEM')
  })

  it('the platform is down: said, and the check can be finished later', async () => {
    const system = platform === 'h5' ? 'face' : (platform as 'wechat' | 'alipay')
    const me = await somebody(platform)
    const { check, id } = await start(me)
    await cloud.outside.face(id, 'passed')
    await cloud.outside.fault(system, 'down')
    expect((await me.refused('linking.finishFace', { check })).code).toBe('FACE_DOWN')
    expect((await me.refused('linking.startFace', { name: HUANG.name, idNumber: await idNumberOf(cloud, HUANG.id) })).code).toBe(
      'FACE_DOWN',
    )
    await cloud.outside.fault(system, 'none')
    await cloud.clock.shift(6_000)
    expect(await me.done('linking.finishFace', { check })).toEqual(LINKED)
  })
})

it('a check serves once, also for two presses at the same moment', async () => {
  const me = await somebody()
  const { check, id } = await start(me)
  await cloud.outside.face(id, 'passed')
  const both = await Promise.all([me.call('linking.finishFace', { check }), me.call('linking.finishFace', { check })])
  expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['FACE_CHECK_OVER', 'done'])
  expect(await applicants(me)).toHaveLength(1)
})

it('a check serves nobody else', async () => {
  const [me, other] = [await somebody(), await somebody()]
  const { check, id } = await start(me)
  await cloud.outside.face(id, 'passed')
  expect((await other.refused('linking.finishFace', { check })).code).toBe('FACE_CHECK_OVER')
  expect(await me.done('linking.finishFace', { check })).toEqual(LINKED)
})

it('a check is over after an hour', async () => {
  const me = await somebody()
  const { check, id } = await start(me)
  await cloud.outside.face(id, 'passed')
  await cloud.clock.shift(60 * 60_000)
  expect((await me.refused('linking.finishFace', { check })).code).toBe('FACE_CHECK_OVER')
})

it('an impossible number is refused without asking anybody', async () => {
  const me = await somebody()
  const before = (await cloud.outside.calls('wechat')).count
  expect((await me.refused('linking.startFace', { name: '黄志强', idNumber: '330381196904257110' })).code).toBe('NOT_IN_SYSTEM')
  expect((await cloud.outside.calls('wechat')).count).toBe(before)
})

it('without a proved phone nothing is begun', async () => {
  const request = { name: HUANG.name, idNumber: await idNumberOf(cloud, HUANG.id) }
  expect((await cloud.wechat('face-nobody').refused('linking.startFace', request)).code).toBe('PHONE_NOT_PROVED')
})

it('the colour is that of now, not that of the batch store', async () => {
  const me = await somebody()
  await cloud.outside.lag(90 * 60_000)
  const person = (await cloud.outside.people({ find: '黄志强' }))[0]!
  await cloud.outside.change(person.id, { colour: 'green' })
  const { check, id } = await start(me)
  await cloud.outside.face(id, 'passed')
  await me.done('linking.finishFace', { check })
  expect((await applicants(me))[0]).toMatchObject({ code: { colour: 'green' } })
  await cloud.outside.lag(0)
  await cloud.outside.change(person.id, { colour: 'red' })
})

it('confirms who was linked by phone', async () => {
  const me = cloud.wechat('face-confirms')
  await proveAndLink(cloud, me, PHONES.family)
  const { check, id } = await start(me, { id: 'demo-2', name: '林建国' })
  await cloud.outside.face(id, 'passed')
  expect(await me.done('linking.finishFace', { check })).toEqual({ ...LINKED, added: 0, maskedNames: ['林*国'] })
  expect((await applicants(me)).map(({ role }) => role).sort()).toEqual(['dependant', 'dependant', 'dependant', 'self'])
})

it('whose code was applied for by another is shown, unconfirmed', async () => {
  const me = await somebody()
  const { check, id } = await start(me, { id: 'demo-2-wife', name: '王秀英' })
  await cloud.outside.face(id, 'passed')
  await me.done('linking.finishFace', { check })
  expect(await applicants(me)).toEqual([expect.objectContaining({ role: 'unconfirmed', maskedName: '王*英' })])
})

it('the registries are down: nobody is linked, and the check serves later', async () => {
  const me = await somebody()
  const { check, id } = await start(me)
  await cloud.outside.face(id, 'passed')
  await cloud.outside.fault('zhejiang', 'down')
  await cloud.outside.fault('national', 'down')
  expect((await me.refused('linking.finishFace', { check })).code).toBe('REGISTRY_DOWN')
  expect(await applicants(me)).toEqual([])
  await cloud.outside.fault('zhejiang', 'none')
  await cloud.outside.fault('national', 'none')
  await new Promise((over) => setTimeout(over, 5_500))
  expect(await me.done('linking.finishFace', { check })).toEqual(LINKED)
})

it('what waits for the end of a check is sealed, and goes with it', async () => {
  const me = await somebody()
  const { check } = await start(me)
  const read = async () => (await cloud.database.collection('faceChecks').where({ _id: check }).get()).data as object[]
  expect(JSON.stringify(await read())).not.toMatch(/黄志强|330381/)
  expect(await read()).toHaveLength(1)
  await me.done('account.deleteMyData', {})
  expect(await read()).toEqual([])
})

it('browsers are refused where no face page is configured', async () => {
  const bare = await startCloud({ environment: { FACE_URL: '' }, list: true })
  const me = await bare.h5()
  await bare.prove(me, PHONES.single)
  expect((await me.refused('linking.startFace', { name: '黄志强', idNumber: await idNumberOf(bare, HUANG.id) })).code).toBe(
    'FACE_UNAVAILABLE',
  )
  await bare.stop()
})
