import fs from 'node:fs'
import path from 'node:path'
import { build } from '../tools/lib/builds.mjs'
import { ROOT } from '../tools/lib/run.mjs'
import { row } from './lib/row.mjs'

const KB = 1024

/** Files of a folder below dist/, by their path inside it, with their sizes in bytes. */
function filesOf(folder) {
  const root = path.join(ROOT, 'dist', folder)
  return (
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      // Licences lie beside the code and are not uploaded.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.LICENSE.txt'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ name: path.relative(root, file), bytes: fs.statSync(file).size }))
  )
}

const kilobytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / KB
const isInPackage = ({ name }) => name.startsWith('packages/')

/** What has to be loaded before a person sees anything, and what each function weighs. */
export async function run() {
  for (const name of ['functions', 'weapp', 'alipay', 'h5']) await build(name)
  const functions = filesOf('functions').filter(({ name }) => name.endsWith('.js'))
  return [
    ...['weapp', 'alipay'].flatMap((platform) => {
      const files = filesOf(platform)
      return [
        row(`${platform}, main package`, kilobytes(files.filter((file) => !isInPackage(file))), 'KB', { atMost: 480 }),
        row(`${platform}, subpackages together`, kilobytes(files.filter(isInPackage)), 'KB'),
      ]
    }),
    row('h5, everything', kilobytes(filesOf('h5')), 'KB'),
    ...functions.map(({ name, bytes }) => row(`function ${path.dirname(name)}`, bytes / KB, 'KB')),
  ]
}
