import fs from 'node:fs'
import { build } from 'esbuild'

const ROOM = 'local-cloud'

/** The programs of the local cloud: name of the bundle in dist/local-cloud, and where it begins. */
const PROGRAMS = {
  main: 'main.ts',
  database: 'control/database-process.ts',
  worker: 'function-host/worker.ts',
  'leash-preload': 'control/leash-preload.ts',
  outside: 'outside/main.ts',
}

await build({
  entryPoints: Object.fromEntries(
    Object.entries(PROGRAMS)
      .map(([name, file]) => [name, `${ROOM}/${file}`])
      .filter(([, file]) => fs.existsSync(file)),
  ),
  outdir: `dist/${ROOM}`,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A native module: it stays in node_modules.
  external: ['better-sqlite3'],
  loader: { '.html': 'text', '.css': 'text' },
  logLevel: 'warning',
})

/** The script of the outside world's page. */
await build({
  entryPoints: { page: `${ROOM}/outside/page/client.ts` },
  outdir: `dist/${ROOM}`,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
})
