import type { Applicant } from '@contract/status/show'
import { HOUR, MINUTE, SECOND } from '@domain/kernel/china-time'
import { developmentKeys, keyEnvironment } from '../../../tools/lib/keys/key-file'
import { type Cloud, startCloud } from '../harness'
import { scan, type Showing, showWith, Wallet } from '../harness/passes'

const NOW = Math.floor(Date.now() / 1000)
const keys = keyEnvironment(developmentKeys(NOW), NOW)
const guard = { keyList: keys.KEY_LIST, root: keys.ROOT_KEY }

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ environment: keys })
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody with a demo person's phone proved and linked, who is shown once. */
async function holder(openid: string, number = '13858770001') {
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, number)
  await client.call('linking.linkByPhone', { phone })
  const { applicants } = await client.done<Showing>('status.show', { phone })
  const wallet = new Wallet()
  const show = (known: readonly Applicant[] = applicants) => showWith(wallet, client, known, { phone })
  return { client, phone, applicants, wallet, show }
}

it('a pass is signed for whoever the phone sent an anchor for, and a guard finds it genuine', async () => {
  const { applicants, wallet, show } = await holder('first')
  expect(applicants.map(({ pass }) => pass)).toEqual(applicants.map(() => 'none'))
  await show()
  const [one] = applicants
  const seen = scan(wallet.text(one.person, cloud.clock.now()), cloud.clock.now(), guard)
  expect(seen).toMatchObject({ answer: 'genuine', pass: { situation: 1, passage: 'yes', hint: one.maskedName } })
  expect(seen.answer === 'genuine' && Math.abs(seen.expiresAt * SECOND - (one.validUntil ?? 0))).toBeLessThan(2 * MINUTE)
})

it.each([
  ['13858770003', { situation: 3, colour: 'green', mark: 'cross', passage: 'no' }],
  ['13858770004', { situation: 10, colour: 'green', mark: 'question', passage: 'no' }],
])('the pass of %s says what the page says', async (number, look) => {
  const { applicants, wallet, show } = await holder(`look-${number}`, number)
  await show()
  expect(scan(wallet.text(applicants[0].person, cloud.clock.now()), cloud.clock.now(), guard)).toMatchObject({
    answer: 'genuine',
    pass: look,
  })
})

it('a pass ends with the colour that it shows, when no registry has confirmed it since', async () => {
  const { client, applicants, wallet, show } = await holder('aging')
  const linkedAt = cloud.clock.now()
  await cloud.clock.shift(21 * HOUR)
  await cloud.prove(client, '13858770001')
  const [{ validUntil }] = await show()
  const { issuedAt, minutes } = wallet.credential(applicants[0].person)
  const end = (issuedAt + 60 * minutes) * SECOND
  expect(Math.abs(end - (linkedAt + 24 * HOUR))).toBeLessThan(5 * MINUTE)
  expect(end).toBeLessThan(validUntil ?? 0)
})

it('without a pass key the code is shown all the same', async () => {
  const keyless = await startCloud({ environment: { ...keys, PASS_KEYS: '{"pass":{}}' } })
  try {
    const client = keyless.wechat('anybody')
    const phone = await keyless.prove(client, '13858770001')
    await client.done('linking.linkByPhone', { phone })
    const { applicants } = await client.done<Showing>('status.show', { phone })
    const [shown] = await showWith(new Wallet(), client, applicants, { phone })
    expect(shown).toMatchObject({ view: 'code', code: { situation: 1 }, pass: 'none' })
  } finally {
    await keyless.stop()
  }
})

it('what is held is not signed again until it has to be: still one round trip', async () => {
  const { client, phone, applicants, wallet, show } = await holder('saver')
  await show()
  const first = wallet.credential(applicants[0].person)
  await cloud.clock.shift(10 * MINUTE)
  expect((await show())[0].pass).toBe('held')
  await cloud.clock.shift(25 * MINUTE)
  expect((await show())[0].pass).toMatchObject({ signed: expect.any(String) as string })
  const next = wallet.credential(applicants[0].person)
  expect(next.passId).toBe(first.passId)
  expect(next.anchor).not.toEqual(first.anchor)
  const { setTag } = await client.done<{ setTag: string }>('status.show', {})
  const reply = await client.call('status.show', { phone, setTag, passes: wallet.anchors(applicants) })
  expect(await cloud.roundTrips(reply.requestId)).toBe(1)
})

it('for nobody else: an anchor for a person of another account gives nothing', async () => {
  const { applicants } = await holder('owner')
  const thief = await holder('thief', '13858770005')
  const { applicants: shown } = await thief.client.done<Showing>('status.show', { passes: new Wallet().anchors(applicants) })
  expect(shown.map(({ pass }) => pass)).toEqual(shown.map(() => 'none'))
})

it('past the end there is no pass', async () => {
  const { show } = await holder('sleeper')
  await cloud.clock.shift(16 * HOUR)
  expect((await show())[0]).toMatchObject({ view: 'expired', pass: 'none' })
})

it('a new authorisation draws new passes', async () => {
  const { client, applicants, wallet, show } = await holder('again')
  await show()
  const before = wallet.credential(applicants[0].person).passId
  await cloud.clock.shift(3 * MINUTE)
  await cloud.prove(client, '13858770001')
  await show()
  expect(wallet.credential(applicants[0].person).passId).not.toBe(before)
})

it.each([
  ['no anchor', { person: '0011223344556677' }],
  ['a short anchor', { person: '0011223344556677', anchor: '00' }],
  ['capital letters', { person: '0011223344556677', anchor: 'A'.repeat(32) }],
  ['a hint that is too long', { person: '0011223344556677', anchor: '0'.repeat(32), held: { hint: '张'.repeat(5) } }],
])('%s is refused', async (_, anchor) => {
  const { client } = await holder('wrong')
  expect(await client.call('status.show', { passes: [anchor] })).toMatchObject({ ok: false, error: { code: 'REQUEST_INVALID' } })
})
