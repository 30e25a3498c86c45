import path from 'node:path'
import type { Clock } from '../clock/clock'
import { readFunctions } from '../function-host/cloudbaserc'
import { FunctionHost } from '../function-host/host'
import { ACCESS_PATH, httpAccessRoute } from '../function-host/http-access'
import { invokeFunction } from '../function-host/invoke-action'
import { Logs, type LogLine } from '../function-host/logs'
import { hostingRoute } from '../hosting/hosting'
import type { Route } from '../http/route'
import { CALL_PATH, callFunctionRoute } from '../identity/wechat'
import { storageActions } from '../storage/actions'
import { STORAGE_PATH, WX_UPLOAD_PATH } from '../storage/paths'
import { storageRoute } from '../storage/routes'
import { createStorage, type Storage } from '../storage/storage'
import { wxUploadRoute } from '../storage/wx-upload'
import { Timers } from '../timers/timers'
import { fillAddresses, platformVariables, readCloudbaserc, type Config } from './config'
import type { ForeignAction } from './database'
import { CONTROL_PATH, controlRoute } from './routes'

const INVOKE = 'functions.invokeFunction'
const APP_ID = 'wx0000000000000000'

/** Actions of the SDK's wire that the hub answers, not the database. */
export const FOREIGN_ACTIONS = [INVOKE, ...Object.keys(storageActions)]

/** What the services must know of the running processes. */
export interface Known {
  hubUrl: string
  databaseUrl: string
  outsideUrl: string
}

export interface Services {
  host: FunctionHost
  timers: Timers
  routes: [prefix: string, route: Route][]
  actions: Record<string, ForeignAction>
}

/** Functions, files, timers and pages of one environment. @param programs folder of the bundles of the local cloud. */
export function createServices(config: Config, { clock, programs, known }: { clock: Clock; programs: string; known: Known }): Services {
  const { envId = 'local', appId = APP_ID } = config
  const { hubUrl: url, databaseUrl, outsideUrl } = known
  const { cloudbaserc, root } = readCloudbaserc(config)
  const environment = { ENV_ID: envId, ...fillAddresses(config.environment ?? {}, { ...known }) }
  const functions = readFunctions(cloudbaserc, { root, environment, platform: platformVariables(envId, databaseUrl) })
  const logs = new Logs(printLine)
  const host = new FunctionHost(functions, { clock, logs, workerFile: path.join(programs, 'worker.cjs'), settings: config.host ?? {} })
  const storage = createStorage({ folder: path.join(config.folder, 'storage'), envId, clock, url })
  const timers = new Timers(functions, host, clock)
  const routes: Services['routes'] = [
    [CALL_PATH, callFunctionRoute(host, appId)],
    [WX_UPLOAD_PATH, wxUploadRoute(storage)],
    [ACCESS_PATH, httpAccessRoute(host, envId)],
    [STORAGE_PATH, storageRoute(storage)],
    [CONTROL_PATH, controlRoute({ clock, host, logs, timers, addresses: { url, databaseUrl, outsideUrl } })],
  ]
  if (config.hosting) routes.push(['/', hostingRoute(path.resolve(config.hosting))])
  return { host, timers, routes, actions: { [INVOKE]: (body) => invokeFunction(host, body), ...bind(storage) } }
}

/** Every call would be too much; the control endpoint shows them. */
function printLine({ kind, function: name, requestId, text }: LogLine): void {
  if (kind !== 'ended') process.stderr.write(`${name} ${requestId} ${text.trimEnd()}\n`)
}

function bind(storage: Storage): Record<string, ForeignAction> {
  return Object.fromEntries(
    Object.entries(storageActions).map(([name, act]): [string, ForeignAction] => [name, (body) => act(storage, body)]),
  )
}
