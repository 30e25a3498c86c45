import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ADDRESSES } from './lib/local-cloud.mjs'
import { ROOT } from './lib/run.mjs'
import { connect } from './lib/seed.mjs'

/**
 * `npm run -s audit:verify [-- --head HEAD] [--local FOLDER]`: reads the trail of acts and checks the chain of every day; ends with 1 when any is broken.
 * With ENV_ID, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and AUDIT_KEYS it reads that cloud; without ENV_ID the local cloud that is running.
 */
const { values } = parseArgs({ options: { head: { type: 'string' }, local: { type: 'string', default: path.join(ROOT, '.local-cloud') } } })

async function theCloud({ ENV_ID: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, AUDIT_KEYS: keys }) {
  if (!env) return theLocalCloud(values.local)
  if (!secretId || !secretKey || !keys) throw new Error('ENV_ID needs TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and AUDIT_KEYS')
  const { default: tcb } = await import('@cloudbase/node-sdk')
  return { app: tcb.init({ env, secretId, secretKey }), keys }
}

async function theLocalCloud(folder) {
  const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
  if (!fs.existsSync(path.join(folder, ADDRESSES))) throw new Error('no local cloud has been started here: npm start, or set ENV_ID')
  return { app: await connect(read(ADDRESSES)), keys: read('keys.json').AUDIT_KEYS }
}

try {
  const { verifyTrail, verifiedLines, isWhole } = await loadTypescript('tools/lib/audit/verify.ts')
  const { app, keys } = await theCloud(process.env)
  const verified = await verifyTrail(app.database(), { keys, now: Date.now(), head: values.head })
  for (const line of verifiedLines(verified)) console.log(line)
  process.exit(isWhole(verified) ? 0 : 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
