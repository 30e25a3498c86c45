import fs from 'node:fs'
import path from 'node:path'

const SCRIPTS = path.resolve(__dirname, '..', '..', 'dist/h5/js')
const MB = 1024 * 1024
/** Each script lies there once: when pages do not share, stores and contracts lie beside every one of them, and it is 12 MB. */
const EVERYTHING_AT_MOST = 2.5 * MB

it('pages in browsers share what more than one of them needs', () => {
  const bytes = fs.readdirSync(SCRIPTS).map((file) => fs.statSync(path.join(SCRIPTS, file)).size)
  expect(bytes.length).toBeGreaterThan(20)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(EVERYTHING_AT_MOST)
})
