import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startTestCloud } from '../test/cloud'
import { loadBundle } from './bundle'

let folder: string
let file: string
let code: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'))
  file = path.join(folder, 'index.js')
  code = path.join(folder, 'code')
  write(1)
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const write = (mark: number) => fs.writeFileSync(file, `exports.main = () => [${mark}, __filename, require('node:path').sep]`)
const answer = ({ exports }: ReturnType<typeof loadBundle>) => (exports['main'] as () => unknown)()
const kept = () => (fs.existsSync(code) ? fs.readdirSync(code) : []).map((name) => path.join(code, name))

test.each([undefined, 'code'])('with the code folder %s, a bundle is loaded as a module', (name) =>
  expect(answer(loadBundle(file, name && code))).toEqual([1, file, path.sep]),
)

test('a changed bundle is not mistaken for the one before, though it is as long', () => {
  loadBundle(file, code).keepCode()
  write(2)
  expect(answer(loadBundle(file, code))).toEqual([2, file, path.sep])
})

test('without a folder nothing is kept', () => {
  loadBundle(file).keepCode()
  expect(kept()).toEqual([])
})

/** In processes of its own: within one, V8 remembers by itself. @returns the answers to three calls of a new cloud */
async function answersOfNewCloud(): Promise<unknown[]> {
  const functions = { add: `let calls = 0; exports.main = async () => ++calls` }
  const cloud = await startTestCloud({ functions }, { host: { codeFolder: code } })
  const answers = [await cloud.post('add'), await cloud.post('add'), await cloud.post('add')]
  await cloud.stop()
  return answers.map(({ body }) => body as unknown)
}

test('code is kept once and good for later clouds; what is no code is passed over, and replaced', async () => {
  expect(await answersOfNewCloud()).toEqual([1, 2, 3])
  const [place = '', ...more] = kept()
  expect(more).toEqual([])
  fs.utimesSync(place, 0, 0)
  expect(await answersOfNewCloud()).toEqual([1, 2, 3])
  expect(fs.statSync(place).mtimeMs).toBe(0)
  fs.writeFileSync(place, 'no code')
  expect(await answersOfNewCloud()).toEqual([1, 2, 3])
  expect(fs.statSync(place).size).toBeGreaterThan(100)
})
