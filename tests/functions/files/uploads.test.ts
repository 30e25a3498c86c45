import fs from 'node:fs'
import path from 'node:path'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { jpegCarrying, pngCarrying, SECRET, webpCarrying } from '@domain/pictures/fixtures/carrying'
import { readPicture } from '@domain/pictures/picture'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { beginUpload, JPEG, PNG, sendPicture, WEBP } from './pictures'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
}, 60_000)
afterAll(() => cloud?.stop())

interface Kept {
  _id: string
  sentAs: string
  keptAs?: string
  account?: string
  case?: string
}
/** What is somebody's. */
const records = async () =>
  ((await cloud.database.collection('files').limit(1000).get()).data as Kept[]).filter(({ account, case: one }) => account ?? one)
/** Every file that lies in storage. */
const stored = () => {
  const folder = path.join(cloud.folder, 'storage')
  return fs.existsSync(folder) ? fs.readdirSync(folder).length : 0
}
async function keptBytes(file: string): Promise<Uint8Array> {
  const record = (await records()).find(({ _id }) => _id === file)
  const { fileContent } = await cloud.app.downloadFile({ fileID: record?.keptAs ?? '' })
  return new Uint8Array(fileContent as Buffer)
}

/** Everything that waits goes. */
async function leaveNothing(): Promise<void> {
  await cloud.clock.shift(24 * HOUR + MINUTE)
  await cloud.minute()
  expect([await records(), stored()]).toEqual([[], 0])
}

const PLATFORMS: [string, () => Promise<Client>][] = [
  ['WeChat', () => Promise.resolve(cloud.wechat('sender'))],
  ['Alipay', () => cloud.alipay('sender')],
  ['a browser', () => cloud.h5()],
]

describe.each(PLATFORMS)('from %s', (_platform, signIn) => {
  let client: Client
  beforeAll(async () => {
    client = await signIn()
  })
  afterAll(leaveNothing)

  it.each([
    ['JPEG', jpegCarrying(JPEG)],
    ['PNG', pngCarrying(PNG)],
    ['WebP', webpCarrying(WEBP)],
  ])('a %s is kept bare, and what was sent is gone', async (_type, bytes) => {
    const before = stored()
    const file = await sendPicture(client, 'report', new Uint8Array(bytes))
    const kept = await keptBytes(file)
    expect(Buffer.from(bytes).toString('latin1')).toContain(SECRET)
    expect(Buffer.from(kept).toString('latin1')).not.toMatch(/GPS|Exif|EXIF|XMP/)
    expect(readPicture(kept)).toMatchObject({ width: 160, height: 120 })
    expect(stored()).toBe(before + 1)
  })

  it('pressed twice, it is kept once', async () => {
    const upload = await beginUpload(client)
    await client.sendFile(upload, JPEG)
    const before = stored()
    const both = await Promise.all([1, 2].map(() => client.call('files.finishUpload', { file: upload.file })))
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(stored()).toBe(before)
  })

  it('what was never sent is told so', async () => {
    const { file } = await beginUpload(client)
    expect((await client.refused('files.finishUpload', { file })).code).toBe('UPLOAD_OVER')
  })

  it('is nobody else’s', async () => {
    const upload = await beginUpload(client)
    await client.sendFile(upload, JPEG)
    const stranger = cloud.wechat('stranger')
    expect((await stranger.refused('files.finishUpload', { file: upload.file })).code).toBe('UPLOAD_OVER')
    expect(await stranger.done('files.dropUpload', { file: upload.file })).toEqual({ dropped: false })
    const other = await cloud.h5()
    expect(await other.sendFile(upload, PNG)).toMatchObject({ ok: false, error: { code: 'UPLOAD_OVER' } })
    expect(await client.done('files.finishUpload', { file: upload.file })).toEqual({ kept: true })
  })

  it('dropped, it is gone at once', async () => {
    const before = [await records(), stored()]
    const file = await sendPicture(client)
    expect(await client.done('files.dropUpload', { file })).toEqual({ dropped: true })
    expect(await client.done('files.dropUpload', { file })).toEqual({ dropped: false })
    expect([await records(), stored()]).toEqual(before)
  })

  it('sent once more after it was dropped, it is gone when its place closes', async () => {
    const sender = cloud.wechat('late-sender')
    const upload = await beginUpload(sender)
    expect(await sender.done('files.dropUpload', { file: upload.file })).toEqual({ dropped: true })
    const before = stored()
    await sender.sendFile(upload, JPEG)
    expect(stored()).toBe(before + 1)
    await cloud.clock.shift(11 * MINUTE)
    await cloud.minute()
    expect(stored()).toBe(before)
    expect((await cloud.database.collection('files').where({ _id: upload.file }).count()).total).toBe(0)
  })
})

it('a place is open for ten minutes', async () => {
  const browser = await cloud.h5()
  const wechat = cloud.wechat('slow')
  const [late, sent] = [await beginUpload(browser), await beginUpload(wechat)]
  await wechat.sendFile(sent, JPEG)
  await cloud.clock.shift(10 * MINUTE)
  expect(await browser.sendFile(late, JPEG)).toMatchObject({ ok: false, error: { code: 'UPLOAD_OVER' } })
  expect((await wechat.refused('files.finishUpload', { file: sent.file })).code).toBe('UPLOAD_OVER')
  await cloud.minute()
  expect([await records(), stored()]).toEqual([[], 0])
})

it('twenty may wait for a case, and no more', async () => {
  const client = cloud.wechat('collector')
  for (let count = 0; count < 20; count++) await beginUpload(client)
  expect((await client.refused('files.beginUpload', { kind: 'report' })).code).toBe('PICTURES_TOO_MANY')
  await cloud.clock.shift(10 * MINUTE)
  await cloud.minute()
  await beginUpload(client)
})

it('what was sent lies open to nobody', async () => {
  const client = cloud.wechat('private')
  const file = await sendPicture(client)
  const { keptAs = '' } = (await records()).find(({ _id }) => _id === file) ?? {}
  const place = `${cloud.url}/__storage/${keptAs.split('/').slice(3).join('/')}`
  expect((await fetch(place)).status).toBe(403)
})

it('goes with the account that sent it', async () => {
  const client = cloud.wechat('leaver')
  const phone = '13858770001'
  await cloud.importList('2022072116-13268860.json')
  await cloud.prove(client, phone)
  const file = await sendPicture(client)
  const { keptAs } = (await records()).find(({ _id }) => _id === file) ?? {}
  expect(await client.done('account.deleteMyData', {})).toEqual({ deleted: true })
  expect((await records()).map(({ _id }) => _id)).not.toContain(file)
  await expect(cloud.app.downloadFile({ fileID: keptAs ?? '' })).rejects.toThrow()
})
