import { OPERATIONS } from '@contract/registry'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { beginUpload, JPEG, sendPictures, type Upload } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client, Reply } from '../harness/client'
import { showWith, Wallet } from '../harness/passes'
import { applicants, idNumberOf, PHONES, proveAndLink } from '../linking/people'
import { makeStaff, makeVenue } from '../office/staff'
import { confirmed, FORM, type Holder, makeGrid, MEASURE, NO_PICTURES, submit } from '../verification/people'
import { declared } from '../declaration/journeys'
import { codeOf } from './senders'

/** Names by which a request points at a record that is somebody's: a person, a phone, pictures, a face check, a case of a street. */
const POINTERS = ['person', 'phone', 'check', 'file', 'pictures', 'photos', 'case', 'declaration']
/** `phone` is the number that was typed, which is nobody's yet. */
const TYPED_NUMBERS = ['sms.sendCode', 'itinerary.authorise', 'declaration.startAnalysis']

let cloud: Cloud
let holder: Holder
let stranger: Holder
let worker: Client
let otherWorker: Client
let office: Client
let guard: Client
let phone: string
let upload: Upload
let pictures: { photos: string[]; signature: string }
let check: string
let street: string
let declaration: string

beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other: otherWorker, office } = await makeGrid(cloud))
  holder = await confirmed(cloud, cloud.wechat('holder'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  stranger = await confirmed(cloud, cloud.wechat('stranger'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  phone = await proveAndLink(cloud, holder.client, PHONES.family)
  pictures = await sendPictures(holder.client, 1)
  upload = await beginUpload(holder.client)
  await holder.client.sendFile(upload, JPEG)
  const subject = { name: '黄志强', idNumber: await idNumberOf(cloud, 'demo-5') }
  ;({ check } = await holder.client.done<{ check: string }>('linking.startFace', subject))
  street = (await submit(holder)).case
  guard = await makeStaff(cloud, 'grid-office', 'guard', { role: 'venue', venue: await makeVenue(cloud, 'grid-office') })
  declaration = (await declared(cloud, holder.client, [holder.reference])).declaration
}, 60_000)
afterAll(() => cloud?.stop())

const person = () => ({ person: holder.reference })
const submission = { form: FORM, promiseVersion: CASE_PROMISE_VERSION }
const move = { event: 'control', measure: MEASURE }

/** What a stranger is told, and what the owner is who sends the same afterwards; the stranger's answer is that to a record that does not exist. */
const CITIZENS: [string, () => object, string, string][] = [
  ['linking.linkByPhone', () => ({ phone }), 'PHONE_NOT_PROVED', 'done'],
  ['linking.confirmSelf', () => ({ ...person(), idNumber: '11010519491231002X' }), 'PERSON_NOT_LINKED', 'done'],
  ['linking.finishFace', () => ({ check }), 'FACE_CHECK_OVER', 'FACE_NOT_PASSED'],
  ['status.applyTemporaryPass', () => ({ ...person(), promiseVersion: PROMISE_VERSION }), 'PERSON_NOT_LINKED', 'TEMPORARY_NOT_POSSIBLE'],
  ['verification.readCase', person, 'PERSON_NOT_LINKED', 'done'],
  ['verification.readAccesses', person, 'PERSON_NOT_LINKED', 'done'],
  ['verification.readPictures', person, 'PERSON_NOT_LINKED', 'done'],
  ['verification.handInReport', () => ({ ...person(), revision: 3, photos: pictures.photos }), 'PERSON_NOT_LINKED', 'CASE_MOVE_REFUSED'],
  [
    'verification.changeCase',
    () => ({ ...person(), revision: 3, form: FORM, pictures: NO_PICTURES }),
    'PERSON_NOT_LINKED',
    'PICTURES_MISSING',
  ],
  ['verification.submitCase', () => ({ ...person(), ...submission, pictures }), 'PERSON_NOT_LINKED', 'CASE_ALREADY_OPEN'],
  ['verification.withdrawCase', () => ({ ...person(), revision: 3 }), 'PERSON_NOT_LINKED', 'CASE_MOVE_REFUSED'],
  ['files.putUpload', () => ({ file: upload.file }), 'UPLOAD_OVER', 'REQUEST_INVALID'],
  ['files.finishUpload', () => ({ file: upload.file }), 'UPLOAD_OVER', 'done'],
]

const NOTE = { temperature: 365, symptoms: [], words: '' }

/** What the street’s own worker is told, where it is not that it is done. */
const STREETS: [string, () => object, string?][] = [
  ['verification.readStreetCase', () => ({ case: street })],
  ['verification.readStreetPictures', () => ({ case: street })],
  ['verification.moveStreetCase', () => ({ case: street, revision: 1, move: { event: 'receive' } })],
  ['verification.moveStreetCase', () => ({ case: street, revision: 2, move })],
  ['verification.unmaskCase', () => ({ case: street, fields: ['name'], reason: '上门核查' })],
  ['verification.writeHealthNote', () => ({ case: street, day: '2022-07-21', against: null, note: NOTE }), 'HEALTH_NOTE_NOT_POSSIBLE'],
  ['declaration.readArrival', () => ({ declaration })],
  ['declaration.unmaskArrival', () => ({ declaration, fields: ['phone'], reason: '电话联系' })],
  ['declaration.markArrival', () => ({ declaration, revision: 1, event: 'arrive' })],
]

/** Somebody stands at a door with their code, and the guard fills in the form with these pictures. */
async function fillIn(sent: object): Promise<Reply> {
  const wallet = new Wallet()
  await showWith(wallet, stranger.client, await applicants(stranger.client))
  const who = { text: wallet.text(stranger.reference, cloud.clock.now()), name: '陈小明', document: await idNumberOf(cloud, 'demo-1') }
  return guard.call(AT_A_DOOR, { ...who, ...submission, pictures: sent })
}
const AT_A_DOOR = 'verification.submitForHolder'

/** What answers a stranger as if it were done, and does nothing. */
const QUIET = ['linking.unlink', 'files.dropUpload', 'status.show']

it('every operation that points at somebody’s record is tried here', () => {
  const pointing = OPERATIONS.filter(
    ({ audience, input }) =>
      audience !== 'system' && Object.keys((input as { entries?: object }).entries ?? {}).some((key) => POINTERS.includes(key)),
  ).map(({ name }) => name as string)
  const tried = [...[...CITIZENS, ...STREETS].map(([name]) => name), AT_A_DOOR]
  expect([...new Set([...tried, ...QUIET, ...TYPED_NUMBERS])].sort()).toEqual(pointing.sort())
})

describe('of another account', () => {
  it('a phone that is shown shows nobody', async () =>
    expect(await stranger.client.done('status.show', { phone })).toMatchObject({
      phones: [expect.anything()],
      applicants: [{ maskedName: '陈*明' }],
    }))

  it('a person is unlinked for nobody', async () =>
    expect(await stranger.client.done('linking.unlink', person())).toEqual({ unlinked: false }))

  it('a picture that is dropped stays', async () => {
    await stranger.client.done('files.dropUpload', { file: upload.file })
    const kept = await cloud.database.collection('files').doc(upload.file).get()
    expect(kept.data).toHaveLength(1)
  })

  it('pictures go into no other case', async () => {
    const taken = { person: stranger.reference, ...submission, pictures }
    expect((await stranger.client.refused('verification.submitCase', taken)).code).toBe('PICTURES_MISSING')
  })
})

describe('of somebody’s own phone', () => {
  it('a guard hands in none of their pictures for another, but their own', async () => {
    expect(codeOf(await fillIn(pictures))).toBe('PICTURES_MISSING')
    expect(codeOf(await fillIn(await sendPictures(guard)))).toBe('done')
  })
})

describe('of another street', () => {
  it.each(STREETS)('%s: as if there were no such record; the street’s own worker may', async (name, data, own = 'done') => {
    expect(codeOf(await otherWorker.call(name, data()))).toMatch(/^(CASE|DECLARATION)_NOT_FOUND$/)
    expect(codeOf(await worker.call(name, data()))).toBe(own)
  })

  it('the list of the other street is empty, the city’s is not', async () => {
    const listed = async (client: Client) =>
      (await client.done<{ cases: unknown[] }>('verification.listCases', { list: 'controlled' })).cases.length
    expect([await listed(otherWorker), await listed(worker), await listed(office)]).toEqual([0, 1, 1])
  })
})

describe('of another account', () => {
  it.each(CITIZENS)('%s: as if it did not exist; the owner is answered', async (name, data, code, own) => {
    expect(codeOf(await stranger.client.call(name, data()))).toBe(code)
    expect(codeOf(await holder.client.call(name, data()))).toBe(own)
  })
})
