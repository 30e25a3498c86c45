import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './run.mjs'

/** Bundles a TypeScript file of the project and loads it: for tools that carry out what stands in `domain/` or `contract/`. */
export async function loadTypescript(file) {
  const { build } = await import('esbuild')
  const outfile = path.join(ROOT, '.cache', 'tools', file.replace(/\W+/g, '-') + '.mjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: ['json-rules-engine', 'better-sqlite3'],
  })
  const { mtimeMs } = fs.statSync(outfile)
  return import(`${pathToFileURL(outfile).href}?${mtimeMs}`)
}
