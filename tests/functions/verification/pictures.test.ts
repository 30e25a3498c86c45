import fs from 'node:fs'
import path from 'node:path'
import type { OwnCase, ShownPictures } from '@contract/verification/fields'
import type { ListedCase } from '@contract/verification/street-case'
import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { CASE_PROMISE_VERSION, LATER_PHOTOS_AT_MOST } from '@domain/verification/form'
import { sendPicture, sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES } from '../linking/people'
import { confirmed, FORM, type Holder, makeGrid, MEASURE, submit, work } from './people'

let cloud: Cloud
let worker: Client
let other: Client
let zhang: Holder
let chen: Holder
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other } = await makeGrid(cloud))
  zhang = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  chen = await confirmed(cloud, await cloud.h5(), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
}, 60_000)
afterAll(() => cloud?.stop())

/** Beside the risk-area list. */
const stored = () => fs.readdirSync(path.join(cloud.folder, 'storage')).length - 1
/** Files that are somebody's. */
const names = async () =>
  ((await cloud.database.collection('files').limit(1000).get()).data as { _id: string; account?: string; case?: string }[])
    .filter(({ account, case: one }) => account ?? one)
    .map(({ _id }) => _id)
const own = ({ client, reference }: Holder) => client.done<ShownPictures>('verification.readPictures', { person: reference })
const seen = (staff: Client, id: string) => staff.done<ShownPictures>('verification.readStreetPictures', { case: id })
const current = async ({ client, reference }: Holder) =>
  (await client.done<{ case: OwnCase }>('verification.readCase', { person: reference })).case
const request = ({ reference }: Holder, pictures: object) => ({
  person: reference,
  form: FORM,
  pictures,
  promiseVersion: CASE_PROMISE_VERSION,
})

describe('with the form', () => {
  let id: string
  beforeAll(async () => {
    id = (await submit(zhang, FORM, 2)).case
  })

  it('are seen by the holder and in the street, under addresses that lapse', async () => {
    for (const pictures of [await own(zhang), await seen(worker, id)]) {
      expect([pictures.photos.length, pictures.later.length]).toEqual([2, 0])
      const answer = await fetch(pictures.photos[0]?.url ?? '')
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
      expect((await fetch(pictures.signature?.url ?? '')).headers.get('content-type')).toBe('image/png')
    }
    const { url = '' } = (await own(zhang)).photos[0] ?? {}
    await cloud.clock.shift(5 * MINUTE)
    expect((await fetch(url)).status).toBe(403)
  })

  it('are seen by nobody else', async () => {
    expect((await other.refused('verification.readStreetPictures', { case: id })).code).toBe('CASE_NOT_FOUND')
    const asked = { person: zhang.reference }
    expect((await chen.client.refused('verification.readPictures', asked)).code).toBe('PERSON_NOT_LINKED')
    expect((await chen.client.refused('verification.readPictures', { person: chen.reference })).code).toBe('CASE_NOT_FOUND')
  })

  it('every look in the street is on record', async () => {
    const looks = async () =>
      (await cloud.database.collection('audit').where({ operation: 'verification.readStreetPictures', about: id }).get()).data.length
    const before = await looks()
    await seen(worker, id)
    expect(await looks()).toBe(before + 1)
  })

  it('cannot be taken out of the case by who sent them', async () => {
    const [photo] = (await own(zhang)).photos
    expect(await zhang.client.done('files.dropUpload', { file: photo?.file })).toEqual({ dropped: false })
    expect((await own(zhang)).photos).toHaveLength(2)
  })

  it('a change keeps some, adds one, and what is left out is gone within a minute', async () => {
    const { photos, signature } = await own(zhang)
    const before = stored()
    const pictures = { photos: [photos[1]?.file, await sendPicture(zhang.client)], signature: signature?.file }
    const { revision } = await current(zhang)
    await zhang.client.done('verification.changeCase', { person: zhang.reference, revision, form: FORM, pictures })
    expect((await own(zhang)).photos.map(({ file }) => file)).toEqual(pictures.photos)
    await cloud.minute()
    expect(stored()).toBe(before)
    expect(await names()).not.toContain(photos[0]?.file)
  })
})

describe('that are not one’s own', () => {
  const refused = async (pictures: object) => (await chen.client.refused('verification.submitCase', request(chen, pictures))).code

  it.each<[string, () => Promise<object>]>([
    ['never sent', () => Promise.resolve({ photos: [], signature: '0'.repeat(32) })],
    ['of another account', async () => ({ ...(await sendPictures(chen.client)), photos: [await sendPicture(zhang.client)] })],
    ['of another case', async () => ({ ...(await sendPictures(chen.client)), photos: [(await own(zhang)).photos[0]?.file] })],
    [
      'a signature as a photo',
      async () => ({ ...(await sendPictures(chen.client)), photos: [await sendPicture(chen.client, 'signature')] }),
    ],
    [
      'begun and never checked',
      async () => ({
        ...(await sendPictures(chen.client)),
        photos: [(await chen.client.done<{ file: string }>('files.beginUpload', { kind: 'report' })).file],
      }),
    ],
  ])('%s: no case is made', async (_what, pictures) => {
    expect(await refused(await pictures())).toBe('PICTURES_MISSING')
    expect(await chen.client.done('verification.readCase', { person: chen.reference })).toEqual({ case: null })
  })

  it('seven are too many', async () => {
    expect(await refused({ photos: Array.from({ length: 7 }, (_, place) => String(place).repeat(32)), signature: '0'.repeat(32) })).toBe(
      'REQUEST_INVALID',
    )
  })

  it('or a day old: gone', async () => {
    const pictures = await sendPictures(chen.client, 1)
    await cloud.clock.shift(24 * HOUR + MINUTE)
    await cloud.minute()
    expect(await refused(pictures)).toBe('PICTURES_MISSING')
  })
})

it('taken when their day is nearly over, by a case that dies on its way, they wait until it is sent again', async () => {
  const pictures = await sendPictures(chen.client, 1)
  await cloud.clock.shift(24 * HOUR - MINUTE)
  const isTaken = async () => {
    const { data } = await cloud.database.collection('files').where({ _id: pictures.signature }).get()
    return (data[0] as { case?: string }).case !== undefined
  }
  for (let calls = 0; !(await isTaken()); calls++) {
    await cloud.failDatabase(calls, 'before')
    await chen.client.call('verification.submitCase', request(chen, pictures))
    await cloud.forgiveDatabase()
  }
  expect(await chen.client.done('verification.readCase', { person: chen.reference })).toEqual({ case: null })
  await cloud.clock.shift(2 * MINUTE)
  await cloud.minute()
  await chen.client.done('verification.submitCase', request(chen, pictures))
  expect((await own(chen)).photos).toHaveLength(1)
  await chen.client.done('verification.withdrawCase', { person: chen.reference, revision: 1 })
})

it('one picture goes to one case, whoever asks at the same moment', async () => {
  const pictures = await sendPictures(chen.client, 1)
  const both = await Promise.all([1, 2].map(() => chen.client.call('verification.submitCase', request(chen, pictures))))
  expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['CASE_ALREADY_OPEN', 'done'])
  expect((await own(chen)).photos).toHaveLength(1)
})

describe('a report after the case was closed', () => {
  let id: string
  const handIn = async (holder: Holder, count: number) => {
    const { photos } = await sendPictures(holder.client, count)
    const { revision } = await current(holder)
    return { person: holder.reference, revision, photos }
  }

  it('has no place in a case that is open', async () => {
    id = (await current(zhang)).case
    expect((await zhang.client.refused('verification.handInReport', await handIn(zhang, 1))).code).toBe('CASE_MOVE_REFUSED')
    await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE }, { event: 'end', checks: [], reason: '已核实' })
    expect(await current(zhang)).toMatchObject({ state: 'ended', can: { handInReport: true } })
  })

  it('is handed in, stands out in the worklist, and is confirmed: 小绿勾', async () => {
    await cloud.prove(zhang.client, PHONES.traveller)
    await zhang.client.done('linking.refreshColours', {})
    expect((await zhang.person()).code).toMatchObject({ situation: 3, mark: 'cross' })
    const { case: handed } = await zhang.client.done<{ case: OwnCase }>('verification.handInReport', await handIn(zhang, 2))
    expect(handed).toMatchObject({ state: 'ended', photos: 4, can: { handInReport: true } })
    expect(handed.history.at(-1)).toMatchObject({ event: 'hand-in-report', by: 'holder' })
    const listed = async () => (await worker.done<{ cases: ListedCase[] }>('verification.listCases', { list: 'closed' })).cases[0]
    expect(await listed()).toMatchObject({ case: id, hasNewReport: true })
    expect((await seen(worker, id)).later).toHaveLength(2)
    await work(worker, id, { event: 'confirm-negative' })
    expect(await listed()).toMatchObject({ case: id, hasNewReport: false, negativeTest: true })
    expect((await zhang.person()).code).toMatchObject({ situation: 2, mark: 'small-tick', passage: 'yes' })
  })

  it('read before somebody else changed the case: told so, and handed in with the newer revision', async () => {
    const request = await handIn(zhang, 1)
    const stale = { ...request, revision: request.revision - 1 }
    expect((await zhang.client.refused('verification.handInReport', stale)).code).toBe('CASE_CHANGED')
    expect(await zhang.client.done('verification.handInReport', request)).toMatchObject({ case: { photos: 5 } })
  })

  it(`${LATER_PHOTOS_AT_MOST} photos, and no more`, async () => {
    await zhang.client.done('verification.handInReport', await handIn(zhang, 6))
    expect((await zhang.client.refused('verification.handInReport', await handIn(zhang, 4))).code).toBe('PICTURES_TOO_MANY')
  })
})

it('whatever dies on the way leaves only what a case names', async () => {
  const { client } = chen
  const withdraw = async () =>
    client.done('verification.withdrawCase', { person: chen.reference, revision: (await current(chen)).revision })
  await withdraw()
  for (let calls = 0; calls < 24; calls += 2) {
    const pictures = await sendPictures(client, 1)
    await cloud.failDatabase(calls, calls % 4 === 0 ? 'before' : 'after')
    await client.call('verification.submitCase', request(chen, pictures))
    await cloud.forgiveDatabase()
    if ((await current(chen)).state === 'submitted') await withdraw()
  }
  for (let days = 0; days < 2; days++) {
    await cloud.clock.shift(25 * HOUR)
    await cloud.minute()
  }
  const cases = (await cloud.database.collection('cases').limit(100).get()).data as {
    photos: string[]
    laterPhotos?: string[]
    signature: string
  }[]
  const named = cases.flatMap(({ photos, laterPhotos = [], signature }) => [...photos, ...laterPhotos, signature])
  expect((await names()).sort()).toEqual(named.sort())
  expect(stored()).toBe(named.length)
})

it('the account goes, the case and its pictures stay; 28 days after closing nothing is left in storage', async () => {
  await zhang.client.done('account.deleteMyData', {})
  const { case: id } = (await worker.done<{ cases: ListedCase[] }>('verification.listCases', { list: 'closed' })).cases[0] ?? {}
  expect((await seen(worker, id ?? '')).photos).toHaveLength(2)
  await cloud.clock.shift(28 * DAY)
  for (let minutes = 0; minutes < 3; minutes++) {
    await cloud.clock.shift(MINUTE)
    await cloud.minute()
  }
  expect([await names(), stored()]).toEqual([[], 0])
})
