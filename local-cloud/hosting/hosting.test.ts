import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { startTestCloud, type TestCloud } from '../test/cloud'

let cloud: TestCloud

beforeAll(async () => {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'hosting-'))
  const files = {
    'h5/index.html': '<p>温州</p>',
    'h5/js/app.3f9a1c20.js': 'run()',
    'h5/js/app.js': 'run()',
    'h5/图.png': 'p',
    'secret.txt': 's',
    'h5-other/x.txt': 's',
  }
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(base, name)), { recursive: true })
    fs.writeFileSync(path.join(base, name), content)
  }
  cloud = await startTestCloud({ functions: {} }, { hosting: path.join(base, 'h5') })
})
afterAll(() => cloud.stop())

/** Asks for a path as it is written: fetch would tidy it up. */
function get(target: string, method = 'GET'): Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(cloud.url)
    const request = http.request({ port, host: '127.0.0.1', path: target, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }))
    })
    request.once('error', reject).end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8', 'no-store', '<p>温州</p>'],
  ['/index.html?from=poster', 'text/html; charset=utf-8', 'no-store', '<p>温州</p>'],
  ['/js/app.3f9a1c20.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'run()'],
  ['/js/app.js', 'text/javascript; charset=utf-8', 'no-cache', 'run()'],
  ['/%E5%9B%BE.png', 'image/png', 'no-cache', 'p'],
])('%s', async (target, type, cache, body) => {
  expect(await get(target)).toMatchObject({ status: 200, headers: { 'content-type': type, 'cache-control': cache }, body })
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/js/..%5c..%5csecret.txt',
  '/js/%2e%2e/%2e%2e/secret.txt',
  '/../h5-other/x.txt',
  '//etc/passwd',
  '/%00',
  '/%zz',
  '/js',
  '/js/',
  '/nothing.js',
])('%s gives nothing away', async (target) => {
  expect((await get(target)).status).toBe(404)
})

test.each([
  ['a script', '/js/app.js', 'gzip, br', 'gzip', 'run()'],
  ['a script for who cannot unpack it', '/js/app.js', 'identity', null, 'run()'],
  ['a picture', '/%E5%9B%BE.png', 'gzip', null, 'p'],
])('%s is packed or not', async (_what, target, encodings, encoding, text) => {
  for (const time of ['first', 'again']) {
    const answer = await fetch(`${cloud.url}${target}`, { headers: { 'accept-encoding': encodings } })
    expect([time, answer.headers.get('content-encoding'), await answer.text()]).toEqual([time, encoding, text])
  }
})

test('only reading', async () => {
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  expect((await get('/', 'POST')).status).toBe(405)
})
