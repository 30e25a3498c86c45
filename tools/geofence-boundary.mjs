import fs from 'node:fs'
import path from 'node:path'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ROOT } from './lib/run.mjs'

/** `npm run -s geofence:boundary` writes the boundary that phones carry anew from the given one. */
const { encodeBoundary } = await loadTypescript('tools/lib/geofence/encode-boundary.ts')
const FOLDER = path.join(ROOT, 'domain/geofence')
const given = JSON.parse(fs.readFileSync(path.join(FOLDER, 'fixtures/wenzhou-boundary.json'), 'utf8'))
const rings = encodeBoundary(given).map((ring) => `  ${JSON.stringify(ring)}`)
fs.writeFileSync(path.join(FOLDER, 'boundary.json'), `[\n${rings.join(',\n')}\n]\n`)
