import fs from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '..')

/** The path aliases of tsconfig.json, as webpack wants them: `@domain/*` → `@domain` and its folder. */
export function pathAliases(): Record<string, string> {
  const { compilerOptions } = JSON.parse(fs.readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> }
  }
  const folder = (place: string) => path.join(ROOT, place.replace('/*', ''))
  return Object.fromEntries(Object.entries(compilerOptions.paths).map(([alias, [place]]) => [alias.replace('/*', ''), folder(place)]))
}

/** Libraries written in newer JavaScript than the oldest phones understand. */
const NEWER_LIBRARIES = ['valibot', 'mobx', 'mobx-react-lite', 'dayjs', 'uqr', '@noble/hashes', '@noble/curves']

/** Code outside `src` that is compiled for the phones as well. */
export const compiled: string[] = [
  path.join(ROOT, 'domain'),
  path.join(ROOT, 'contract'),
  ...NEWER_LIBRARIES.map((library) => path.join(ROOT, 'node_modules', library)),
]
