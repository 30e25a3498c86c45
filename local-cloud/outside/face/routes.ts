import { sendJson, sendText } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { hasIdCard } from '../city/id-card'
import { refusal, SignedHeaders } from '../national/headers'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import html from './page.html'

type Body = Record<string, unknown>

const BODY_LIMIT = 64 * 1024
const BUSY = refusal(9999, 'system busy')
const NOBODY = refusal(3001, 'no such person')

const done = (data: object) => ({ errcode: 0, errmsg: 'ok', data })

/** The national face page: checks are begun and asked for by servers, signed the x-tif way, and passed on a page for browsers. */
export function faceRoute(world: World): Route {
  const signed = new SignedHeaders()
  const acts: Readonly<Record<string, (body: Body, origin: string) => object>> = {
    '/face/checks': (body, origin) => begin(world, body, origin),
    '/face/checks/query': (body) => query(world, body),
  }
  return async (request, response, url) => {
    if (url.pathname === '/face/page') return sendText(response, 200, { 'content-type': 'text/html; charset=utf-8' }, html)
    const act = acts[url.pathname]
    if (!act || request.method !== 'POST') return sendJson(response, 404, { message: 'Not Found' })
    const body = JSON.parse((await readBody(request, BODY_LIMIT)).toString('utf8') || '{}') as Body
    world.calls.add({ system: 'face', name: url.pathname.slice('/face/'.length), at: world.now(), fields: Object.keys(body) })
    const fault = world.faults.meet('face')
    if (await answerFault(fault, response)) return
    if (fault === 'quota') return sendJson(response, 200, BUSY)
    const wrong = fault === 'expired-secret' ? refusal(1001, 'signature') : signed.check(request.headers, world.now())
    sendJson(response, 200, wrong ?? (fault === 'empty' ? done({}) : act(body, `http://${request.headers.host}`)))
  }
}

function begin(world: World, { orderNo, zjlx, zjhm, xm }: Body, origin: string): object {
  if (zjlx !== 'IDENTITY_CARD' || typeof xm !== 'string' || typeof zjhm !== 'string') return refusal(2001, 'bad request')
  if (!hasIdCard(world.city, xm, zjhm, world.now())) return NOBODY
  const check = world.faceChecks.begin({ system: 'face', order: String(orderNo), name: xm, documentNumber: zjhm, user: '' }, world.now())
  return check ? done({ checkId: check.id, url: `${origin}/face/page?check=${check.id}` }) : refusal(2002, 'order used')
}

function query(world: World, { orderNo, checkId }: Body): object {
  const check = world.faceChecks.find('face', checkId)
  if (!check || check.order !== orderNo) return refusal(3002, 'no such check')
  return done({ state: check.outcome?.toUpperCase() ?? 'OPEN' })
}
