import { verifyEd25519 } from '@common/crypto/ed25519'
import { ATTESTATION_VERSION } from '@domain/pass/attestation.table'
import { SECOND } from '@domain/kernel/china-time'
import { findDenial } from '@domain/pass/deny-list'
import { checkPaper } from '@domain/pass/paper'
import { confirm, idNumberOf, PHONES, proveAndLink } from '../linking/people'
import { makeStaff } from '../office/staff'
import { confirmed, OTHER_STREET, STREET, submit } from '../verification/people'
import { Guard, publicKeys, secondsOf, showing, startPost } from './post'

const post = startPost()
const REASON = '上门见到本人'
const CHEN = { id: 'demo-1', name: '陈晓明', phone: '13858770001', maskedName: '陈*明' }
const LIN = { id: 'demo-2', name: '林建国' }
const ZHANG = { id: 'demo-3', phone: '13858770003', maskedName: '张*' }

beforeAll(() => makeStaff(post.cloud, 'office', 'worker', { role: 'grid', streets: [STREET] }))

const worker = () => post.cloud.wechat('worker')
const asked = async (id: string, name: string, more: object = {}) => ({
  idNumber: await idNumberOf(post.cloud, id),
  name,
  street: STREET,
  version: ATTESTATION_VERSION,
  reason: REASON,
  ...more,
})
const attest = async (id: string, name: string, more: object = {}) =>
  worker().done<{ text: string }>('pass.attestPaper', await asked(id, name, more))
const refused = async (id: string, name: string, more: object = {}) => worker().refused('pass.attestPaper', await asked(id, name, more))

async function check(text: string) {
  const guard = new Guard(post.cloud)
  await guard.fetch()
  const keyFor = await publicKeys(post.cloud)
  const isDenied = (id: string) => findDenial(guard.blocks, id) !== undefined
  return checkPaper(text, { now: secondsOf(post.cloud), keyOf: keyFor('paper'), isDenied, verify: verifyEd25519 })
}

it('is printed about somebody whom nobody shows, with the registry’s colour; 24 hours, or 7 days at most', async () => {
  const { text } = await attest(CHEN.id, CHEN.name)
  const { lastDigits } = { lastDigits: (await idNumberOf(post.cloud, CHEN.id)).slice(-4) }
  expect(await check(text)).toMatchObject({ answer: 'genuine', paper: { situation: 1, hint: '陈*明', lastDigits, minutes: 1440 } })
  expect(await check((await attest(CHEN.id, CHEN.name, { hours: 168 })).text)).toMatchObject({ paper: { minutes: 10_080 } })
  expect((await refused(CHEN.id, CHEN.name, { hours: 169 })).code).toBe('REQUEST_INVALID')
})

it('is on record: who, on whom, in which street, and how it is known, sealed', async () => {
  await attest(CHEN.id, CHEN.name)
  const { data } = await post.cloud.database.collection('audit').where({ operation: 'pass.attestPaper', outcome: 'done' }).get()
  expect(data.at(-1)).toMatchObject({ by: 'grid', about: STREET, people: [expect.any(String)], reasonCipher: expect.any(String) })
  expect(JSON.stringify(data)).not.toContain(REASON)
})

it('not in another street, not on another statement, not without a reason, and by nobody but a grid worker', async () => {
  expect((await refused(CHEN.id, CHEN.name, { street: OTHER_STREET })).code).toBe('FORBIDDEN')
  expect((await refused(CHEN.id, CHEN.name, { version: '2022-01' })).code).toBe('CONSENT_OUTDATED')
  expect((await refused(CHEN.id, CHEN.name, { reason: ' ' })).code).toBe('REQUEST_INVALID')
  const data = await asked(CHEN.id, CHEN.name)
  for (const other of ['office', 'guard']) expect((await post.cloud.wechat(other).refused('pass.attestPaper', data)).code).toBe('FORBIDDEN')
})

it.each([
  ['another name, of which nothing more is told', 'demo-5', '李红', 'name'],
  ['a red code', 'demo-5', '黄志强', 'code'],
])('not for %s', async (_name, id, name, why) =>
  expect(await refused(id, name)).toMatchObject({ code: 'PAPER_NOT_ATTESTED', params: { why } }),
)

it('not for who shows their own code, nor for who has an open case', async () => {
  const zhang = await confirmed(post.cloud, post.cloud.wechat('zhang'), ZHANG)
  expect(await refused(ZHANG.id, '张伟')).toMatchObject({ code: 'PAPER_NOT_ATTESTED', params: { why: 'phone' } })
  await submit(zhang)
  await zhang.client.done('linking.unlink', { person: zhang.reference })
  expect(await refused(ZHANG.id, '张伟')).toMatchObject({ code: 'PAPER_NOT_ATTESTED', params: { why: 'case' } })
})

it('not for whom a proved phone shows whose they may be: its answer is not vouched away before somebody says who they are', async () => {
  await showing(post.cloud, 'not-confirmed', PHONES.withStranger)
  expect(await refused('demo-6', '吴芳')).toMatchObject({ code: 'PAPER_NOT_ATTESTED', params: { why: 'phone' } })
})

it('not for oneself or one’s family', async () => {
  const self = await makeStaff(post.cloud, 'office', 'self', { role: 'grid', streets: [STREET] })
  await proveAndLink(post.cloud, self, '13858770002')
  await confirm(post.cloud, self, '林*国', LIN.id)
  expect((await self.refused('pass.attestPaper', await asked('demo-2-wife', '王秀英'))).code).toBe('CASE_OWN')
  for (const id of ['demo-2', 'demo-2-wife'])
    expect((await self.refused('pass.printPaper', { idNumber: await idNumberOf(post.cloud, id) })).code).toBe('CASE_OWN')
})

it('is denied when what is known falls, also if it was printed before anybody showed them', async () => {
  const { text } = await attest('demo-7', '周洋')
  expect((await check(text)).answer).toBe('genuine')
  await post.cloud.outside.change('demo-7', { colour: 'red' })
  await showing(post.cloud, 'relative', '13858770007')
  expect((await check(text)).answer).toBe('revoked')
})

it('is not printed while a registry is silent: it may know of a worse colour', async () => {
  await post.cloud.outside.fault('national', 'down')
  expect((await refused(CHEN.id, CHEN.name)).code).toBe('REGISTRY_DOWN')
  await post.cloud.outside.fault('national', 'none')
})

it('runs once a person: another one takes its place', async () => {
  const [first, second] = [await attest(CHEN.id, CHEN.name), await attest(CHEN.id, CHEN.name)]
  expect([(await check(first.text)).answer, (await check(second.text)).answer]).toEqual(['revoked', 'genuine'])
})

it('ends when it is asked for again and the code has fallen, though nobody shows them', async () => {
  const { text } = await attest(CHEN.id, CHEN.name)
  await post.cloud.outside.change(CHEN.id, { colour: 'red' })
  expect(await refused(CHEN.id, CHEN.name)).toMatchObject({ params: { why: 'code' } })
  expect((await check(text)).answer).toBe('revoked')
  await post.cloud.outside.change(CHEN.id, { colour: 'green' })
})

it.each(['guard', 'office'])('is reported by %s, and ends', async (who) => {
  const { text } = await attest(CHEN.id, CHEN.name)
  expect(await post.cloud.wechat(who).done('pass.reportPass', { text })).toEqual({ denied: true })
  expect((await check(text)).answer).toBe('revoked')
  expect(await post.cloud.wechat(who).done('pass.reportPass', { text })).toEqual({ denied: false })
})

it('so also when the database failed again and again in the middle of the first link', async () => {
  const { text } = await attest('demo-4', '李娜')
  await post.cloud.outside.change('demo-4', { colour: 'red' })
  const relative = post.cloud.wechat('interrupted')
  const phone = await post.cloud.prove(relative, PHONES.noRecord)
  const links: boolean[] = []
  // From about where what the registry says is kept; so often may one ask.
  for (let calls = 11; calls < 18; calls++) {
    await post.cloud.failDatabase(calls, 'before')
    links.push((await relative.call('linking.linkByPhone', { phone })).ok)
    await post.cloud.clock.shift(20 * SECOND)
  }
  await post.cloud.forgiveDatabase()
  await relative.done('linking.linkByPhone', { phone })
  expect(links[0]).toBe(false)
  expect((await check(text)).answer).toBe('revoked')
})

it('a relative’s code prints for a grid worker as for the office', async () => {
  const { client, applicants } = await showing(post.cloud, 'family-of-chen')
  const idNumber = await idNumberOf(post.cloud, CHEN.id)
  await client.done('linking.confirmSelf', { person: applicants[0].person, idNumber })
  expect(await check((await worker().done<{ text: string }>('pass.printPaper', { idNumber })).text)).toMatchObject({ answer: 'genuine' })
})
