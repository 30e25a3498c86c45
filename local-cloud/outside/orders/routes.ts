import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { refusal, SignedHeaders } from '../national/headers'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import type { WorkOrder } from '../world/work-orders'

const BODY_LIMIT = 64 * 1024
const TOKEN = 'local-orders-token'
const CLASS = '健康码'
const TEXT_AT_MOST = 200
const BUSY = refusal(9999, 'system busy')
const BAD = refusal(2001, 'bad request')
const NONE = refusal(3001, 'no such order')

type Body = Record<string, unknown>

const ZT = { accepted: '1', 'in-hand': '2', done: '3', returned: '4' } as const

/** The government's work orders, calls signed the x-tif way; what officials do with one is for the control to say. */
export function workOrdersRoute(world: World): Route {
  const signed = new SignedHeaders(TOKEN)
  const acts: Readonly<Record<string, (body: Body) => object>> = {
    '/orders/ebus/workorder/submit': (body) => submit(world, body),
    '/orders/ebus/workorder/query': ({ wbgdh }) => told(world.workOrders.find(String(wbgdh))),
  }
  return async (request, response, url) => {
    const act = acts[url.pathname]
    if (!act || request.method !== 'POST') return sendJson(response, 404, { message: 'Not Found' })
    const body = readFields((await readBody(request, BODY_LIMIT)).toString('utf8'))
    world.calls.add({ system: 'orders', name: url.pathname.split('/').pop() ?? '', at: world.now(), fields: Object.keys(body) })
    const fault = world.faults.meet('orders')
    if (await answerFault(fault, response)) return
    if (fault === 'quota') return sendJson(response, 200, BUSY)
    const wrong = fault === 'expired-secret' ? refusal(1001, 'signature') : signed.check(request.headers, world.now())
    sendJson(response, 200, wrong ?? (fault === 'empty' ? { errcode: 0, errmsg: 'ok' } : act(body)))
  }
}

function readFields(text: string): Body {
  try {
    return JSON.parse(text || '{}') as Body
  } catch {
    return {}
  }
}

function submit({ workOrders, now }: World, { wbgdh, gdlx, zjlx, zjhm, wtms, tjsj }: Body): object {
  const isOne = typeof wbgdh === 'string' && typeof zjhm === 'string' && typeof wtms === 'string' && typeof tjsj === 'string'
  if (!isOne || gdlx !== CLASS || zjlx !== 'IDENTITY_CARD' || wtms.length > TEXT_AT_MOST || !/^\w{8,32}$/.test(wbgdh)) return BAD
  return told(workOrders.take({ order: wbgdh, documentNumber: zjhm, text: wtms }, now()))
}

const told = (order: WorkOrder | undefined) =>
  order ? { errcode: 0, errmsg: 'ok', data: { gdbh: order.number, zt: ZT[order.state], clyj: order.answer } } : NONE
