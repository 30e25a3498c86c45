import { sha256, signerOf } from '@common/crypto/ed25519'
import type { OwnCase } from '@contract/verification/fields'
import { DAY, MINUTE, SECOND } from '@domain/kernel/china-time'
import { chainOf, revealOf } from '@domain/pass/chain'
import { passText, signCredential } from '@domain/pass/layout'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { beginUpload, JPEG, sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { showWith, Wallet } from '../harness/passes'
import { applicants, confirm, idNumberOf, PHONES, proveAndLink } from '../linking/people'
import { makeStaff, makeVenue } from '../office/staff'
import { confirmed, FORM, makeGrid, NO_PICTURES, submit, work } from './people'

let cloud: Cloud
let guard: Client
let otherGuard: Client
let worker: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker } = await makeGrid(cloud))
  const venue = await makeVenue(cloud, 'grid-office')
  guard = await makeStaff(cloud, 'grid-office', 'guard', { role: 'venue', venue })
  otherGuard = await makeStaff(cloud, 'grid-office', 'other-guard', { role: 'venue', venue })
}, 60_000)
afterAll(() => cloud?.stop())

const ZHANG = { phone: PHONES.traveller, id: 'demo-3' }
const LI = { phone: PHONES.noRecord, id: 'demo-4' }
const CHEN = { phone: PHONES.single, id: 'demo-1' }
const ZHOU = { phone: PHONES.hangzhou, id: 'demo-7' }

/** Somebody who shows their code at a door, linked and not confirmed. */
async function atTheDoor(openid: string, { phone, id }: { phone: string; id: string }) {
  const client = cloud.wechat(openid)
  await proveAndLink(cloud, client, phone)
  const wallet = new Wallet()
  const show = async () => showWith(wallet, client, await applicants(client))
  const [{ person }] = await show()
  return { client, wallet, person, show, document: await idNumberOf(cloud, id), text: () => wallet.text(person, cloud.clock.now()) }
}

const request = (text: string, document: string, over: object = {}) => ({
  ...{ text, document, name: '张伟', form: FORM, pictures: NO_PICTURES, promiseVersion: CASE_PROMISE_VERSION },
  ...over,
})
/** Filled in at the door, and signed on the guard's phone. */
async function fillIn(text: string, document: string, by = guard, photos = 0) {
  return request(text, document, { pictures: await sendPictures(by, photos) })
}
const submitFor = (data: object, by = guard) => by.done('verification.submitForHolder', data)
const refused = (data: object, by = guard) => by.refused('verification.submitForHolder', data)

const histories = async (client: Client, person: string) =>
  (await client.done<{ case: OwnCase | null }>('verification.readCase', { person })).case?.history.map(({ event, by }) => `${event} ${by}`)

describe('a cross at the door', () => {
  it('is filled in by the guard, with the pictures of the guard’s phone; the holder’s phones show it, and who opened it', async () => {
    const zhang = await atTheDoor('zhang', ZHANG)
    const second = cloud.wechat('zhang-at-home')
    await proveAndLink(cloud, second, ZHANG.phone)
    expect(await submitFor(await fillIn(zhang.text(), zhang.document, guard, 2))).toEqual({ answer: 'accepted' })
    for (const client of [zhang.client, second]) expect((await applicants(client))[0]?.code).toMatchObject({ situation: 4, mark: 'cross' })

    await confirm(cloud, zhang.client, '张*', ZHANG.id)
    expect(await histories(zhang.client, zhang.person)).toEqual(['open venue'])
    const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'submitted' })
    const { street, account } = FORM
    expect(await work(worker, cases[0]?.case ?? '')).toMatchObject({
      maskedName: '张*',
      photos: 2,
      form: { street, account },
      isQuestion: false,
    })
  })

  it('is the holder’s own case: they change it with the pictures that the guard sent, or withdraw it', async () => {
    const client = cloud.wechat('zhang')
    const [{ person }] = await applicants(client)
    const shown = await client.done<{ photos: { file: string }[]; signature: { file: string } }>('verification.readPictures', { person })
    const pictures = { photos: shown.photos.slice(1).map(({ file }) => file), signature: shown.signature.file }
    const form = { ...FORM, address: '五马街 2 号' }
    await client.done('verification.changeCase', { person, revision: 1, form, pictures })
    await client.done('verification.withdrawCase', { person, revision: 2 })
    expect(await histories(client, person)).toEqual(['open venue', 'change holder', 'withdraw holder'])
  })
})

it('a name that is not the holder’s is taken without a word; the case bears the registered one, and is found by both', async () => {
  const zhang = await atTheDoor('zhang-misread', ZHANG)
  const data = { ...(await fillIn(zhang.text(), zhang.document)), name: '章玮' }
  expect(await submitFor(data)).toEqual({ answer: 'accepted' })
  for (const text of ['张伟', '章玮']) {
    const { cases } = await worker.done<{ cases: object[] }>('verification.searchCases', { search: { by: 'name', text } })
    expect(cases).toEqual([expect.objectContaining({ maskedName: '张*' })])
  }
  await confirm(cloud, zhang.client, '张*', ZHANG.id)
  await zhang.client.done('verification.withdrawCase', { person: zhang.person, revision: 1 })
})

it('a question mark is noted as one', async () => {
  const li = await atTheDoor('li', LI)
  expect(await submitFor(await fillIn(li.text(), li.document))).toEqual({ answer: 'accepted' })
  const { cases } = await worker.done<{ cases: object[] }>('verification.listCases', { list: 'submitted' })
  expect(cases).toEqual([expect.objectContaining({ isQuestion: true })])
})

it('one case a person: who comes second learns that one is open, and nothing more', async () => {
  const li = await atTheDoor('li-again', LI)
  expect(await submitFor(await fillIn(li.text(), li.document, otherGuard), otherGuard)).toEqual({ answer: 'already-open' })
})

it('two guards at once: one case', async () => {
  const zhou = await atTheDoor('zhou', ZHOU)
  const filled = await Promise.all([guard, otherGuard].map(async (by) => [by, await fillIn(zhou.text(), zhou.document, by)] as const))
  const answers = await Promise.all(filled.map(([by, data]) => submitFor(data, by)))
  expect(answers).toEqual(expect.arrayContaining([{ answer: 'accepted' }, { answer: 'already-open' }]))
  const { data } = await cloud.database.collection('cases').where({ 'history.0.by': 'venue', state: 'submitted' }).get()
  expect(data).toHaveLength(2)
})

it('pressed twice at once by one guard: one case', async () => {
  const zhang = await atTheDoor('zhang-hasty', ZHANG)
  const data = await fillIn(zhang.text(), zhang.document)
  const answers = await Promise.all([submitFor(data), submitFor(data)])
  expect(answers).toEqual(expect.arrayContaining([{ answer: 'accepted' }, { answer: 'already-open' }]))
})

describe('the scan', () => {
  it('serves for ten minutes after the code was shown, and no longer', async () => {
    const chen = await atTheDoor('chen', CHEN)
    const text = chen.text()
    await cloud.clock.shift(9 * MINUTE)
    expect((await refused(request(text, chen.document))).code).toBe('PICTURES_MISSING')
    await cloud.clock.shift(90 * SECOND)
    expect((await refused(request(text, chen.document))).code).toBe('SCAN_TOO_OLD')
  })

  it.each([
    ['of another system', () => 'https://www.wenzhou.gov.cn/', 'not-ours'],
    ['with another end', (text: string) => text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A'), 'forged'],
  ])('%s is no code', async (_what, change, answer) => {
    const chen = await atTheDoor('chen', CHEN)
    expect(await refused(request(change(chen.text()), chen.document))).toMatchObject({ code: 'PASS_NOT_GENUINE', params: { answer } })
  })

  it.each([
    [1, 'forged'],
    [99, 'unknown-key'],
  ])('with a pass of somebody’s own making, under key %i: %s', async (keyId, answer) => {
    const chen = await atTheDoor('chen', CHEN)
    const chain = chainOf(Buffer.alloc(16, 3), sha256)
    const own = { ...chen.wallet.credential(chen.person), keyId, anchor: chain.anchor }
    const text = passText(signCredential(own, signerOf(Buffer.alloc(32, 7)).sign), 0, revealOf(chain, 0, sha256))
    expect(await refused(request(text, chen.document))).toMatchObject({ code: 'PASS_NOT_GENUINE', params: { answer } })
  })

  it('of paper is no code that somebody shows', async () => {
    const chen = await atTheDoor('chen-paper', CHEN)
    await confirm(cloud, chen.client, '陈*明', CHEN.id)
    const { text } = await cloud.wechat('grid-office').done<{ text: string }>('pass.printPaper', { idNumber: chen.document })
    expect(await refused(request(text, chen.document))).toMatchObject({ code: 'PASS_NOT_GENUINE', params: { answer: 'not-ours' } })
  })

  it('of a code that was reported, or whose person was unlinked meanwhile, is replaced', async () => {
    const chen = await atTheDoor('chen-leaving', CHEN)
    const reported = chen.text()
    await guard.done('pass.reportPass', { text: reported })
    expect(await refused(request(reported, chen.document))).toMatchObject({ code: 'PASS_NOT_GENUINE', params: { answer: 'revoked' } })
    await chen.show()
    const left = chen.text()
    await chen.client.done('linking.unlink', { person: chen.person })
    expect(await refused(request(left, chen.document))).toMatchObject({ code: 'PASS_NOT_GENUINE', params: { answer: 'revoked' } })
  })

  it('of an account that is deleted serves no more', async () => {
    const chen = await atTheDoor('chen-deleting', CHEN)
    const text = chen.text()
    await chen.client.done('account.deleteMyData', {})
    expect((await refused(request(text, chen.document))).code).toBe('PASS_NOT_GENUINE')
  })
})

it('another number is told so, and counted; when it was wrong too often the right one is refused too, until midnight', async () => {
  const chen = await atTheDoor('chen-doubted', CHEN)
  const wrong = await idNumberOf(cloud, 'demo-4')
  for (const left of [4, 3, 2, 1, 0])
    expect(await refused(request(chen.text(), wrong))).toMatchObject({ code: 'HOLDER_DIFFERS', params: { left } })
  expect(await refused(request(chen.text(), chen.document))).toMatchObject({ code: 'HOLDER_LIMIT', params: { until: expect.any(Number) } })
  expect((await refused(request(chen.text(), chen.document), otherGuard)).code).toBe('PICTURES_MISSING')
})

it('a form that cannot be right, an older promise, and pictures of others are refused', async () => {
  const chen = await atTheDoor('chen-form', CHEN)
  const over = (change: object) => refused(request(chen.text(), chen.document, change), otherGuard)
  expect(await over({ form: { ...FORM, street: '110101001' } })).toMatchObject({ code: 'CASE_FORM_INVALID', params: { field: 'street' } })
  expect((await over({ promiseVersion: 'old' })).code).toBe('CONSENT_OUTDATED')
  expect((await over({ pictures: await sendPictures(chen.client) })).code).toBe('PICTURES_MISSING')
  const upload = await beginUpload(otherGuard, 'signature')
  await otherGuard.sendFile(upload, JPEG)
  expect((await over({ pictures: { photos: [], signature: upload.file } })).code).toBe('PICTURES_MISSING')
})

it('who stands on the health-code white list is not sent to the grass roots', async () => {
  const zhang = await atTheDoor('zhang-listed', ZHANG)
  const me = await confirmed(cloud, zhang.client, { ...ZHANG, maskedName: '张*' })
  const { case: open } = await me.client.done<{ case: OwnCase }>('verification.readCase', { person: zhang.person })
  await me.client.done('verification.withdrawCase', { person: zhang.person, revision: open.revision })
  const [found] = (await cloud.database.collection('cases').where({ _id: open.case }).get()).data as { person: string }[]
  const until = cloud.clock.now() + DAY
  const entry = { kind: 'health', person: found?.person, until, expiresAt: new Date(until) }
  await cloud.database.collection('listEntries').doc(`health.${found?.person}`).set(entry)
  await me.client.done('linking.linkByPhone', { phone: (await me.person()).phone })
  await zhang.show()
  expect((await refused(request(zhang.text(), zhang.document), otherGuard)).code).toBe('CASE_NOT_POSSIBLE')
})

it('what the guard did is on record about the person, who sees it', async () => {
  const me = await confirmed(cloud, cloud.wechat('zhou-reads'), { ...ZHOU, maskedName: '周*' })
  const { accesses } = await me.client.done<{ accesses: object[] }>('verification.readAccesses', { person: me.reference })
  expect(accesses).toEqual(expect.arrayContaining([expect.objectContaining({ role: 'venue', kind: 'open' })]))
})

it('who has a case already is told so when they send one themselves', async () => {
  const me = await confirmed(cloud, cloud.wechat('zhou-sends'), { ...ZHOU, maskedName: '周*' })
  await expect(submit(me)).rejects.toThrow('CASE_ALREADY_OPEN')
})
