import fs from 'node:fs'
import path from 'node:path'

const DIST = path.resolve(__dirname, '..', '..', 'dist')
const KB = 1024
const MAIN_PACKAGE_AT_MOST = 480 * KB
/** Taro's own hello page reads 223 KB. */
const START_AT_MOST = 280 * KB

/** Files that are uploaded, by their path in the bundle, with their sizes in bytes. Licences lie beside the code and are not. */
const filesOf = (platform: string) =>
  fs
    .readdirSync(path.join(DIST, platform), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.LICENSE.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(path.join(DIST, platform), file), bytes: fs.statSync(file).size }))

it.each(['weapp', 'alipay'])('the main package of %s is loaded before anything is seen: 480 KB at most', (platform) => {
  const main = filesOf(platform).filter(({ name }) => !name.startsWith('packages/'))
  expect(main.length).toBeGreaterThan(10)
  expect(main.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MAIN_PACKAGE_AT_MOST)
})

it.each(['weapp', 'alipay'])(
  'a start of %s reads what the first picture needs, and nothing of the rest (`docs/decisions/0024`)',
  (platform) => {
    const scripts = filesOf(platform).filter(({ name }) => /^([\w-]+|pages\/code\/index)\.js$/.test(name))
    const [rest, ...others] = scripts.filter(({ name }) => name === 'behind.js')
    expect({ isThere: rest !== undefined && rest.bytes > 100 * KB, others }).toEqual({ isThere: true, others: [] })
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, -rest.bytes)).toBeLessThanOrEqual(START_AT_MOST)
  },
)

it.each(['weapp', 'alipay'])('%s is built without the pages of browsers, and without source maps', (platform) => {
  const names = filesOf(platform).map(({ name }) => name)
  expect(names.filter((name) => /gallery|\.map$/.test(name))).toEqual([])
})
