import fs from 'node:fs'
import path from 'node:path'

/** The part of webpack-chain that is used here. */
interface Chain {
  module: { rule(name: string): { test(files: RegExp): { set(setting: 'sideEffects', has: boolean): unknown } } }
}

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
const NEWER_LIBRARIES = ['valibot', 'mobx', 'mobx-react-lite', 'uqr', '@noble/hashes', '@noble/curves']

/** Code outside `src` that is compiled for the phones as well. */
export const compiled: string[] = [
  path.join(ROOT, 'domain'),
  path.join(ROOT, 'contract'),
  ...NEWER_LIBRARIES.map((library) => path.join(ROOT, 'node_modules', library)),
]

/** What a page takes nothing from is left out: files of these rooms do nothing by being loaded. */
export const dropUnusedRules = (chain: Chain): void =>
  void chain.module
    .rule('rules')
    .test(/[\\/](domain|contract)[\\/]/)
    .set('sideEffects', false)
