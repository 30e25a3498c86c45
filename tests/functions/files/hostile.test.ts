import fs from 'node:fs'
import path from 'node:path'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { writeCsv } from '@domain/kernel/csv'
import type { PictureKind } from '@domain/pictures/kinds.table'
import { readPicture } from '@domain/pictures/picture'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { type Checked, csv, driver, handIn, idNumber, send, startBureau } from '../lists/files'
import { type Door, HOSTILE_FILES } from './hostile.table'
import { beginUpload } from './pictures'

let cloud: Cloud
let office: Client
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office, bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const all = async (name: string) => (await cloud.database.collection(name).limit(1000).get()).data as { _id: string }[]
const inStorage = () => fs.readdirSync(path.join(cloud.folder, 'storage'))
/** Not a place alone, which is nobody's until it closes. */
const isKept = (record: object) => !('openUntil' in record) || 'account' in record || 'case' in record
/** Everything that can come of a file. */
const traces = async () => {
  const kept = await Promise.all(['files', 'listImports', 'listImportParts', 'listEntries', 'riskLists'].map(all))
  return [
    ...kept
      .flat()
      .filter(isKept)
      .map(({ _id }) => _id),
    ...inStorage(),
  ].sort()
}

let senders = 0
/** Nobody may have many uploads open at once. */
const sender = () => cloud.wechat(`sender-${(senders += 1)}`)

async function sendPicture(kind: PictureKind, bytes: Uint8Array, client = sender()): Promise<string> {
  const upload = await beginUpload(client, kind)
  const sent = (await client.sendFile(upload, bytes)) as { error?: { code: string; params: { why?: string } } }
  const reply = sent.error ? { ok: false as const, error: sent.error } : await client.call('files.finishUpload', { file: upload.file })
  if (!reply.ok) return [reply.error.code, reply.error.params.why].filter(Boolean).join(' ')
  const [record] = (await all('files')).filter(({ _id }) => _id === upload.file) as unknown as { keptAs: string }[]
  const { fileContent } = await cloud.app.downloadFile({ fileID: record?.keptAs ?? '' })
  const kept = new Uint8Array(fileContent as Buffer)
  const isBare = readPicture(kept)?.bare.length === kept.length && !/GPS|Exif|EXIF|XMP|script|PK/.test(Buffer.from(kept).toString('latin1'))
  return isBare ? 'the bare picture' : 'more than the bare picture'
}

async function sendWhiteList(bytes: Uint8Array): Promise<string> {
  const reply = await bureau.call('lists.checkImport', { proposal: await send(cloud, bureau, 'truck', Buffer.from(bytes)) })
  if (!reply.ok) return reply.error.code
  const { state, good, refused } = reply.data as Checked
  return `${state}: ${good} good, ${refused} refused`
}

async function sendRiskList(bytes: Uint8Array): Promise<string> {
  const { fileID } = await cloud.app.uploadFile({ cloudPath: 'imports/hostile.json', fileContent: Buffer.from(bytes) })
  const reply = await office.call('office.importRiskList', { fileId: fileID })
  if (!reply.ok) return reply.error.code
  const { kind, problems } = reply.data as { kind: string; problems: { key: string }[] }
  return `${kind}: ${problems[0]?.key}`
}

const DOORS: Record<Door, (bytes: Uint8Array) => Promise<string>> = {
  report: (bytes) => sendPicture('report', bytes),
  signature: (bytes) => sendPicture('signature', bytes),
  'white-list': sendWhiteList,
  'risk-list': sendRiskList,
}

const isRefused = ({ then }: { then: string }) => /^[A-Z]|^refused/.test(then)

it.each(HOSTILE_FILES.filter(isRefused))('$door, $name: $then, and nothing of it is kept', async ({ door, file, then }) => {
  const before = await traces()
  expect(await DOORS[door](file(cloud))).toBe(then)
  expect(await traces()).toEqual(before)
})

it.each(HOSTILE_FILES.filter((one) => !isRefused(one)))('$door, $name: $then is all that is kept', async ({ door, file, then }) => {
  const before = inStorage()
  expect(await DOORS[door](file(cloud))).toBe(then)
  expect(inStorage().filter((name) => !before.includes(name))).toHaveLength(then === 'the bare picture' ? 1 : 0)
})

it('there are thirty of them at least, each with a name of its own', () => {
  const names = HOSTILE_FILES.map(({ door, name }) => `${door}, ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(30)
})

it('whatever names a ZIP has, no file of them is written on this machine', () => expect(fs.existsSync('/tmp/hostile-file')).toBe(false))

it('a formula comes back in the report of refused rows as text, which no spreadsheet runs', async () => {
  const formula = '=HYPERLINK("http://x","y")'
  const rows = [0, 1, 2, 3, 4, 9].map((column, place) => driver(cloud, idNumber(800 + place), { [column]: formula }))
  const { proposal, good, refused } = await handIn(
    cloud,
    bureau,
    'truck',
    csv(
      'truck',
      rows.map((row) => row.map((one) => (one === formula ? `"${one.replace(/"/g, '""')}"` : one))),
    ),
  )
  expect([good, refused]).toEqual([0, rows.length])
  const report = await bureau.done<{ rows: { cells: Record<string, string> }[] }>('lists.readRefused', { proposal, part: 0 })
  const written = writeCsv(report.rows.map(({ cells }) => Object.values(cells)))
  expect(written.split('HYPERLINK')).toHaveLength(1 + rows.length)
  expect(written).not.toMatch(/(?:^|[,\n])"?[=+\-@\t\r](?!\n)/)
})

/** Of requests that large the function reads nothing, and a larger one does not reach it. */
const IN_A_BROWSER: Readonly<Record<string, string>> = { 'a fifth more than any photo': 'REQUEST_TOO_LARGE', '50 MB': 'UPLOAD_OVER' }

it('from a browser photos are refused and kept bare alike', async () => {
  const photos = HOSTILE_FILES.filter(({ door }) => door === 'report')
  for (const [place, { name, file, then }] of photos.entries()) {
    const outcome = await sendPicture('report', file(cloud), await cloud.h5(`127.0.1.${place + 1}`))
    expect([name, outcome]).toEqual([name, IN_A_BROWSER[name] ?? then])
  }
  await cloud.clock.shift(24 * HOUR + MINUTE)
  await cloud.minute()
  expect(await all('files')).toEqual([])
}, 60_000)
