import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'

const BODY_LIMIT = 100 * 1024
const PATH = '/risk-areas/interface/interfaceJson'
const TOLERANCE_SECONDS = 180

/** What this city was given by the platform. */
const HEADERS = { paasId: 'wz_local', token: 'local-risk-token', nonce: 'local-risk-nonce' }
const BODY = { appId: 'LocalApplication', key: 'LOCALRISKKEY', token: 'local-risk-body-token', nonce: 'local-risk-body-nonce' }

const refusal = (code: number, msg: string) => ({ code, msg })

/** The national interface of risk areas: one list for everybody, calls signed twice, in the headers (x-wif) and in the body. */
export function riskAreasRoute(world: World): Route {
  return async (request, response, url) => {
    if (url.pathname !== PATH || request.method !== 'POST') return sendJson(response, 404, { message: 'Not Found' })
    const fields = readFields((await readBody(request, BODY_LIMIT)).toString('utf8'))
    world.calls.add({ system: 'riskAreas', name: 'interfaceJson', at: world.now(), fields: Object.keys(fields) })
    const fault = world.faults.meet('riskAreas')
    if (await answerFault(fault, response)) return
    if (fault === 'quota') return sendJson(response, 200, refusal(429, 'quota'))
    if (fault === 'expired-secret') return sendJson(response, 200, refusal(1001, 'header signature'))
    const wrong = wrongHeaders(request.headers, world.now()) ?? wrongBody(fields, world.now())
    sendJson(response, 200, wrong ?? answer(world, fault === 'empty'))
  }
}

function readFields(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text || '{}') as Record<string, unknown>
  } catch {
    return {}
  }
}

const signatureOf = (timestamp: unknown, { token, nonce }: { token: string; nonce: string }) =>
  createHash('sha256')
    .update(`${String(timestamp)}${token}${nonce}${String(timestamp)}`)
    .digest('hex')
    .toUpperCase()

const isInTime = (timestamp: unknown, now: number) => Math.abs(now / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS

function wrongHeaders(headers: IncomingHttpHeaders, now: number): object | undefined {
  const { 'x-wif-paasid': paasId, 'x-wif-nonce': nonce, 'x-wif-timestamp': timestamp, 'x-wif-signature': signature } = headers
  const isSigned = paasId === HEADERS.paasId && nonce === HEADERS.nonce && signature === signatureOf(timestamp, HEADERS)
  if (!isSigned) return refusal(1001, 'header signature')
  return isInTime(timestamp, now) ? undefined : refusal(1002, 'header timestamp')
}

function wrongBody(fields: Record<string, unknown>, now: number): object | undefined {
  const { appId, paasHeader, key, nonceHeader, timestampHeader, signatureHeader } = fields
  const isSigned = nonceHeader === BODY.nonce && signatureHeader === signatureOf(timestampHeader, BODY)
  if (!isSigned) return refusal(2001, 'body signature')
  if (!isInTime(timestampHeader, now)) return refusal(2002, 'body timestamp')
  const isKnown = appId === BODY.appId && key === BODY.key && paasHeader === HEADERS.paasId
  return isKnown ? undefined : refusal(2003, 'bad request')
}

/** The list as it was handed to the simulator, in its envelope; without one the interface has no data. */
function answer({ riskList }: World, isEmpty: boolean): object {
  if (isEmpty) return { data: {}, code: 0, msg: 'success' }
  return riskList ? { data: riskList, code: 0, msg: 'success' } : refusal(3001, 'no data')
}
