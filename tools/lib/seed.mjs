import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './run.mjs'

/** A real list of the national interface, of July 2022. */
const RISK_LIST = path.join(ROOT, 'domain/risk-area/fixtures/2022072116-13268860.json')

const HOUR_MS = 3_600_000
const CHINA_IS_AHEAD_MS = 8 * HOUR_MS

/** As the national interface writes an instant: `2022-07-21 16时`. */
const listTime = (at) => new Date(at + CHINA_IS_AHEAD_MS).toISOString().replace(/^(.{10})T(..).*/, '$1 $2时')

/** The real list as if it had come out at an instant: one from years ago would be warned of on every page that names its time. */
function renewed(at, change = (data) => data) {
  const list = JSON.parse(fs.readFileSync(RISK_LIST, 'utf8'))
  return JSON.stringify({ ...list, data: { ...change(list.data), end_update_time: listTime(at) } })
}

/** The list an hour later: its first medium-risk area is none any more. */
function withoutTheFirst({ middlelist: [first, ...middlelist], mcount, ...data }) {
  return { ...data, middlelist, mcount: mcount - first.communitys.length }
}

/** Hands the simulated national interface a list: the outside world keeps nothing from one start to the next. */
export const serveRiskList = ({ outsideUrl }) =>
  fetch(`${outsideUrl}/__control/risk-list`, { method: 'POST', body: renewed(Date.now(), withoutTheFirst) })

/** The cloud's own SDK with the credentials of the local cloud: what a script of the operator uses in production. */
export async function connect({ databaseUrl }) {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: databaseUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TENCENTCLOUD_SECRETID: 'local-id',
    TENCENTCLOUD_SECRETKEY: 'local-key',
  })
  const { default: tcb } = await import('@cloudbase/node-sdk')
  return tcb.init({ env: 'local' })
}

/** An operation for the system. @throws Error when it is refused */
export async function callAsSystem(app, operation, data) {
  const { result } = await app.callFunction({ name: operation.split('.')[0], data: { operation, data } })
  if (!result.ok) throw new Error(`${operation} was refused: ${JSON.stringify(result.error)}`)
  return result.data
}

/** Gives an empty city its risk-area list, as a script of the operator does: upload, then bring it into force. A city that has one keeps it. */
export async function seed(addresses) {
  const app = await connect(addresses)
  const { data } = await app.database().collection('settings').doc('current').get()
  if (data.some((settings) => settings.compared)) return undefined
  const { fileID } = await app.uploadFile({
    cloudPath: 'imports/risk-list.json',
    fileContent: Buffer.from(renewed(Date.now() - HOUR_MS)),
  })
  return callAsSystem(app, 'office.installRiskList', { fileId: fileID })
}
