import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import type { HealthCode } from '../city/person'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import { theirTime } from '../zhejiang/records'

const PAAS_ID = 'wz_local'
const TOKEN = 'local-national-token'
const TOLERANCE_SECONDS = 180
const BODY_LIMIT = 1024 * 1024
const PATH = '/national/ebus/healthcode/query'
const LEVELS = { green: 'GREEN', yellow: 'YELLOW', red: 'RED' } as const

const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg })
const BUSY = refusal(9999, 'system busy')

/** The national platform: health codes of all provinces by document, calls signed the x-tif way. */
export function nationalRoute(world: World): Route {
  const nonces = new Map<string, number>()
  return async (request, response, url) => {
    if (url.pathname !== PATH) return sendJson(response, 404, { message: 'Not Found' })
    const text = (await readBody(request, BODY_LIMIT)).toString('utf8')
    const fields = JSON.parse(text || '{}') as Record<string, unknown>
    world.calls.add({ system: 'national', name: 'healthcode.query', at: world.now(), fields: Object.keys(fields) })
    const fault = world.faults.meet('national')
    if (await answerFault(fault, response)) return
    if (fault === 'quota') return sendJson(response, 200, BUSY)
    const wrong = fault === 'expired-secret' ? refusal(1001, 'signature') : checkHeaders(request.headers, world.now(), nonces)
    sendJson(response, 200, wrong ?? answer(world, fields, fault === 'empty'))
  }
}

function checkHeaders(headers: IncomingHttpHeaders, now: number, nonces: Map<string, number>): object | undefined {
  const [paasId, timestamp, nonce, signature] = ['paasid', 'timestamp', 'nonce', 'signature'].map((name) =>
    String(headers[`x-tif-${name}`]),
  )
  const expected = createHash('sha256').update(`${timestamp}${TOKEN}${nonce}${timestamp}`).digest('hex')
  if (paasId !== PAAS_ID || signature !== expected) return refusal(1001, 'signature')
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return refusal(1002, 'timestamp')
  if (nonces.has(String(nonce))) return refusal(1003, 'nonce reused')
  for (const [old, at] of nonces) if (now - at > 2000 * TOLERANCE_SECONDS) nonces.delete(old)
  nonces.set(String(nonce), now)
  return undefined
}

function answer(world: World, { zjlx, zjhm, xm }: Record<string, unknown>, empty: boolean): object {
  if (typeof zjlx !== 'string' || typeof zjhm !== 'string' || typeof xm !== 'string') return refusal(2001, 'bad request')
  const person = world.city.ofDocument(zjhm)
  const isKnown = person?.paper === zjlx && person.name === xm && !empty
  return { errcode: 0, errmsg: 'ok', data: { list: isKnown ? person.codes.map(entry) : [] } }
}

const entry = (code: HealthCode) => ({ mzt: LEVELS[code.colour], ssdq: code.division, dqmc: code.place, zjgxsj: theirTime(code.changedAt) })
