import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock/clock'
import type { FunctionHost } from '../function-host/host'
import type { Logs } from '../function-host/logs'
import { Refusal, sendJson } from '../http/answers'
import { readBody } from '../http/body'
import type { Route } from '../http/route'
import type { Timers } from '../timers/timers'

export const CONTROL_PATH = '/__control/'
const BODY_LIMIT = 64 * 1024

export interface Controlled {
  clock: Clock
  host: FunctionHost
  logs: Logs
  timers: Timers
  addresses: object
}

type Control = (cloud: Controlled, input: { query: URLSearchParams; body: Record<string, unknown> }) => Promise<object> | object

/** What tests and tools may ask and do. */
const controls: Record<string, Control> = {
  'GET status': ({ clock, host, timers, addresses }) => ({
    ...addresses,
    now: clock.now(),
    shiftMs: clock.shiftMs,
    functions: host.status(),
    timers: timers.status(),
  }),

  'GET logs': ({ logs }, { query }) => {
    const limit = Number(query.get('limit') ?? 1000)
    return { lines: logs.find({ requestId: query.get('requestId') ?? '', function: query.get('function') ?? '', limit }) }
  },

  'POST clock': async ({ clock }, { body }) => {
    const { shiftMs } = body
    if (typeof shiftMs !== 'number' || !Number.isSafeInteger(shiftMs))
      throw new Refusal(400, 'INVALID_PARAM', 'clock: {shiftMs: whole number}')
    await clock.set(shiftMs)
    return { shiftMs, now: clock.now() }
  },

  'POST timer': async ({ timers }, { body }) => {
    const fired = await timers.fire(String(body['name']))
    if (!fired) throw new Refusal(404, 'NOT_FOUND', `there is no timer "${String(body['name'])}"`)
    return { requestId: fired.requestId, result: JSON.parse(fired.json) as unknown }
  },
}

/** `/__control/<name>`: JSON in, JSON out. */
export function controlRoute(cloud: Controlled): Route {
  return async (request, response, url) => {
    const name = `${request.method} ${url.pathname.slice(CONTROL_PATH.length)}`
    const control = Object.hasOwn(controls, name) ? controls[name] : undefined
    if (!control) throw new Refusal(404, 'NOT_FOUND', `there is no ${name}`)
    sendJson(response, 200, await control(cloud, { query: url.searchParams, body: await readJson(request) }))
  }
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = (await readBody(request, BODY_LIMIT)).toString()
  if (text === '') return {}
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw new Refusal(400, 'INVALID_PARAM', 'the body is not JSON')
  }
}
