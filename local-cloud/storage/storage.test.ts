import fs from 'node:fs'
import path from 'node:path'
import { startTestCloud, type TestCloud } from '../test/cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({ functions: {} })
})
afterAll(() => cloud.stop())

const content = Buffer.from([0, 1, 2, 250, 251, 0xe6, 0xb8, 0xa9])

async function upload(cloudPath: string, fileContent = content): Promise<string> {
  return (await cloud.app.uploadFile({ cloudPath, fileContent })).fileID
}

async function temporary(fileID: string, maxAge = 60): Promise<string> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return fileList[0].tempFileURL
}

test.each(['a.bin', 'photos/2022/07/图 片 (1).png', 'a/b/c/d/e/f', 'a.bin/also-a-folder.txt'])(
  '%s comes back as it was put',
  async (cloudPath) => {
    const fileID = await upload(cloudPath)
    expect(fileID).toBe(`cloud://local.6c6f-local-1300000000/${cloudPath}`)
    const { fileContent } = await cloud.app.downloadFile({ fileID, tempFilePath: undefined as unknown as string })
    expect(Buffer.compare(fileContent as Buffer, content)).toBe(0)
  },
)

test('a stream is put as well', async () => {
  const file = path.join(cloud.folder, 'cloudbaserc.json')
  const { fileID } = await cloud.app.uploadFile({ cloudPath: 'stream.json', fileContent: fs.createReadStream(file) })
  const answer = await fetch(await temporary(fileID))
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await answer.text()).toBe(fs.readFileSync(file, 'utf8'))
})

test('an address lapses', async () => {
  const url = await temporary(await upload('brief.txt'), 60)
  expect((await fetch(url)).status).toBe(200)
  await cloud.control('clock', { shiftMs: 61_000 })
  const late = await fetch(url)
  expect(late.status).toBe(403)
  expect(await late.text()).toContain('Request has expired')
  await cloud.control('clock', { shiftMs: 0 })
})

test('an address is good for its own file only, and cannot be prolonged', async () => {
  const [one, other] = [new URL(await temporary(await upload('one.txt'))), new URL(await temporary(await upload('other.txt')))]
  const [expiry, signature] = (one.searchParams.get('sign') ?? '').split('.')
  for (const sign of [other.searchParams.get('sign'), `${Number(expiry) + 3600}.${signature}`, `${expiry}.`, '']) {
    one.searchParams.set('sign', sign ?? '')
    expect((await fetch(one)).status).toBe(403)
  }
})

test('a deleted file is gone', async () => {
  const fileID = await upload('gone.txt')
  const url = await temporary(fileID)
  expect((await cloud.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }])
  expect((await cloud.app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'STORAGE_FILE_NONEXIST' }])
  expect((await fetch(url)).status).toBe(404)
  await expect(cloud.app.downloadFile({ fileID, tempFilePath: undefined as unknown as string })).rejects.toMatchObject({
    code: 'STORAGE_FILE_NONEXIST',
  })
})

test.each([
  'cloud://other.6c6f-other-1300000000/a.bin',
  'cloud://local.6c6f-local-1300000000/../a.bin',
  'a.bin',
  'https://elsewhere.example/a.bin',
])('the file id %s names nothing', async (fileID) => {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
  expect(fileList).toEqual([{ code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' }])
})

test.each([
  '../outside.txt',
  'a/../../outside.txt',
  '/absolute.txt',
  'a//b',
  './a',
  'a/.',
  'a\\b',
  'a?b',
  'a#b',
  'a%2e',
  'line\nbreak',
  'x'.repeat(851),
])('the path %j is refused', async (cloudPath) => {
  await expect(cloud.app.uploadFile({ cloudPath, fileContent: content })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  const headers = { 'x-local-openid': 'o', 'x-cloud-path': encodeURIComponent(cloudPath) }
  expect((await fetch(`${cloud.url}/__wx/uploadFile`, { method: 'POST', body: content, headers })).status).toBe(400)
})

test('nothing is put without permission, or beyond it', async () => {
  const { data } = await cloud.app.getUploadMetadata({ cloudPath: 'mine.txt' })
  const put = (url: string, authorization: string) => fetch(url, { method: 'PUT', body: 'x', headers: { authorization } })
  expect((await put(data.url, 'none')).status).toBe(403)
  expect((await put(data.url.replace('mine', 'yours'), data.authorization)).status).toBe(403)
  expect((await put(data.url, new URL(await temporary(await upload('mine.txt'))).searchParams.get('sign') ?? '')).status).toBe(403)
  await cloud.control('clock', { shiftMs: 901_000 })
  expect((await put(data.url, data.authorization)).status).toBe(403)
  await cloud.control('clock', { shiftMs: 0 })
  expect((await put(data.url, data.authorization)).status).toBe(200)
})

test('a file over 50 MB is refused', async () => {
  await expect(upload('large.bin', Buffer.alloc(50 * 1024 * 1024 + 1))).rejects.toMatchObject({
    code: 'STORAGE_REQUEST_FAIL',
    message: expect.stringContaining('EntityTooLarge'),
  })
})

test('at most 50 files a call', async () => {
  const fileList = Array.from({ length: 51 }, (_, index) => `cloud://local.6c6f-local-1300000000/${index}`)
  await expect(cloud.app.getTempFileURL({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  await expect(cloud.app.deleteFile({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

test('a file is copied, and moved', async () => {
  const from = await upload('from/name.txt')
  const copied = await cloud.app.copyFile({
    fileList: [{ srcPath: 'from/name.txt', dstPath: 'to/name.txt', overwrite: false, removeOriginal: true }],
  })
  expect(copied.fileList).toEqual([{ fileId: 'cloud://local.6c6f-local-1300000000/to/name.txt', code: 'SUCCESS', message: '' }])
  expect((await cloud.app.getTempFileURL({ fileList: [from] })).fileList[0].code).toBe('STORAGE_FILE_NONEXIST')
})

test('a mini-program uploads: a form, or the bare file', async () => {
  const form = new FormData()
  form.set('cloudPath', 'form/图.png')
  form.set('file', new Blob([content]), 'whatever.png')
  const headers = { 'x-local-openid': 'openid-1' }
  const url = `${cloud.url}/__wx/uploadFile`
  const asForm = await fetch(url, { method: 'POST', body: form, headers })
  expect(await asForm.json()).toMatchObject({ errMsg: 'cloud.uploadFile:ok', fileID: 'cloud://local.6c6f-local-1300000000/form/图.png' })
  const bare = await fetch(url, {
    method: 'POST',
    body: content,
    headers: { ...headers, 'x-cloud-path': encodeURIComponent('bare/图.png') },
  })
  const { fileID } = (await bare.json()) as { fileID: string }
  expect(Buffer.from(await (await fetch(await temporary(fileID))).arrayBuffer())).toEqual(content)
  expect((await fetch(url, { method: 'POST', body: content })).status).toBe(401)
})
