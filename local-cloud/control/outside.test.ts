import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Clock } from '../clock/clock'
import { startOutside } from './outside'

/** A program that keeps to the agreement with outside worlds and tells what it was asked. */
const PROGRAM = `
const bodies = []
const server = require('http').createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk)).on('end', () => {
    if (request.method === 'POST') bodies.push([request.url, JSON.parse(body)])
    response.end(JSON.stringify({ args: process.argv.slice(2), bodies }))
  })
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port, appKey: 'k1' })))
`

function place(): { programs: string; folder: string } {
  const programs = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'))
  fs.writeFileSync(path.join(programs, 'outside.cjs'), PROGRAM)
  fs.copyFileSync(path.resolve(__dirname, '../../dist/local-cloud/leash-preload.cjs'), path.join(programs, 'leash-preload.cjs'))
  return { programs, folder: path.join(programs, 'data') }
}

test('the outside world gets its arguments, tells what functions must know, and follows the clock', async () => {
  const clock = new Clock()
  const { programs, folder } = place()
  const outside = await startOutside({ programs, folder, hubPort: 0, clock, settings: { people: 12, seed: 7 } })
  const { url, appKey } = outside.ready
  expect(appKey).toBe('k1')
  await clock.set(86_400_000)
  const { args, bodies } = (await (await fetch(url ?? '')).json()) as { args: string[]; bodies: unknown[] }
  expect(args).toEqual(['--port', '0', '--people', '12', '--seed', '7', '--folder', folder])
  expect(bodies).toEqual([['/__control/clock', { shiftMs: 86_400_000 }]])
  await outside.stop()
  await expect(fetch(url ?? '')).rejects.toThrow()
})

test('the leash ends a program that does not watch its parent', async () => {
  const { programs } = place()
  const child = spawn(process.execPath, ['--require', './leash-preload.cjs', 'outside.cjs'], {
    cwd: programs,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await wait(100)
  expect(child.exitCode).toBeNull()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.stdin.end()
  expect(await ended).toBe(0)
})
