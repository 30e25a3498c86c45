import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import type { HealthCode } from '../city/person'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import { theirTime } from '../zhejiang/records'
import { refusal, SignedHeaders } from './headers'

const BODY_LIMIT = 1024 * 1024
const PATH = '/national/ebus/healthcode/query'
const LEVELS = { green: 'GREEN', yellow: 'YELLOW', red: 'RED' } as const

const BUSY = refusal(9999, 'system busy')

/** The national platform: health codes of all provinces by document, calls signed the x-tif way. */
export function nationalRoute(world: World): Route {
  const signed = new SignedHeaders()
  return async (request, response, url) => {
    if (url.pathname !== PATH) return sendJson(response, 404, { message: 'Not Found' })
    const text = (await readBody(request, BODY_LIMIT)).toString('utf8')
    const fields = JSON.parse(text || '{}') as Record<string, unknown>
    world.calls.add({ system: 'national', name: 'healthcode.query', at: world.now(), fields: Object.keys(fields) })
    const fault = world.faults.meet('national')
    if (await answerFault(fault, response)) return
    if (fault === 'quota') return sendJson(response, 200, BUSY)
    const wrong = fault === 'expired-secret' ? refusal(1001, 'signature') : signed.check(request.headers, world.now())
    sendJson(response, 200, wrong ?? answer(world, fields, fault === 'empty'))
  }
}

function answer(world: World, { zjlx, zjhm, xm }: Record<string, unknown>, empty: boolean): object {
  if (typeof zjlx !== 'string' || typeof zjhm !== 'string' || typeof xm !== 'string') return refusal(2001, 'bad request')
  const person = world.city.ofDocument(zjhm)
  const isKnown = person?.paper === zjlx && person.name === xm && !empty
  return { errcode: 0, errmsg: 'ok', data: { list: isKnown ? person.codes.map(entry) : [] } }
}

const entry = (code: HealthCode) => ({ mzt: LEVELS[code.colour], ssdq: code.division, dqmc: code.place, zjgxsj: theirTime(code.changedAt) })
