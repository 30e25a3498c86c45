import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const { functionRoot, functions } = JSON.parse(fs.readFileSync(path.join(root, 'cloudbaserc.json'), 'utf8'))

/** What the SDK loads for parts of itself that no function uses (models, generation, custom login): half of what a cold start would read. */
const LEFT_OUT = ['@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'axios', 'jsonwebtoken', 'web-streams-polyfill']

/** Bundles every function of cloudbaserc.json to one CommonJS file, so that nothing is installed in the cloud. */
await build({
  absWorkingDir: root,
  entryPoints: functions.map(({ name }) => ({ in: `cloudfunctions/${name}/index.ts`, out: `${name}/index` })),
  outdir: functionRoot,
  bundle: true,
  alias: Object.fromEntries(LEFT_OUT.map((name) => [name, './config/left-out.cjs'])),
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
})
