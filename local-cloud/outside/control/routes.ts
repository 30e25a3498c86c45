import type { IncomingMessage } from 'node:http'
import { Refusal, sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import type { Logins } from '../alipay/logins'
import { FACE_OUTCOMES, type FaceOutcome } from '../world/face-checks'
import { FAULTS, type Fault, SYSTEMS, type System } from '../world/faults'
import type { Subscription } from '../world/messages'
import { ORDER_STATES, type OrderState } from '../world/work-orders'
import type { World } from '../world/world'
import type { Body } from './body'
import { changePerson, listPeople } from './people'

/** A list of risk areas is the largest thing that is handed in. */
const BODY_LIMIT = 16 * 1024 * 1024
const PREFIX = '/__control/'

type Act = (world: World, body: Body, url: URL) => object

const isOneOf = <Word extends string>(words: readonly Word[], word: unknown): word is Word => (words as readonly unknown[]).includes(word)

/** What can be asked and done, by method and name. */
const ACTS: Record<string, Act> = {
  'GET people': (world, _body, url) => listPeople(world, url.searchParams),
  'GET inbox': (world, _body, url) => world.inbox.of(url.searchParams.get('phone') ?? undefined),
  'GET messages': (world, _body, url) => world.messages.of(url.searchParams.get('user') ?? undefined),
  'GET subscriptions': (world) => world.messages.subscriptions(),
  'POST subscriptions': (world, body) => subscribe(world, body),
  'GET faces': (world) => world.faceChecks.all(),
  'POST faces': (world, body) => endFace(world, body),
  'GET orders': (world) => world.workOrders.all(),
  'POST orders': (world, body) => moveOrder(world, body),
  'GET faults': (world) => world.faults.all(),
  'POST faults': (world, body) => setFault(world, body),
  'GET calls': (world, _body, url) => world.calls.of((url.searchParams.get('system') ?? undefined) as System | undefined),
  'GET travel': (world, _body, url) => ({ cities: world.city.travelOf(url.searchParams.get('phone') ?? '') }),
  'POST travel': (world, body) => setTravel(world, body),
  'POST risk-list': (world, body) => setRiskList(world, body),
  'POST lag': (world, body) => setLag(world, body),
  'POST clock': (world, body) => setClock(world, body),
}

/** The hand of tests and of the page: what the outside world is like, and what it was asked. */
export function controlRoute(world: World, logins: Logins): Route {
  return async (request, response, url) => {
    const body = await readJson(request)
    const [name = '', id] = url.pathname.slice(PREFIX.length).split('/')
    if (request.method === 'POST' && name === 'people' && id) return sendJson(response, 200, changePerson(world, id, body))
    if (request.method === 'POST' && name === 'alipay-login') {
      return sendJson(response, 200, { authCode: logins.begin(String(body['userId']), world.now()) })
    }
    const act = ACTS[`${request.method} ${name}`]
    if (!act) throw new Refusal(404, 'NOT_FOUND', `there is no ${request.method} ${url.pathname}`)
    sendJson(response, 200, act(world, body, url))
  }
}

function setFault(world: World, { system, fault, calls }: Body): object {
  if (!isOneOf<System>(SYSTEMS, system)) throw new Refusal(400, 'BAD_SYSTEM', `system: ${SYSTEMS.join(', ')}`)
  if (!isOneOf<Fault>(FAULTS, fault)) throw new Refusal(400, 'BAD_FAULT', `fault: ${FAULTS.join(', ')}`)
  world.faults.set(system, fault, typeof calls === 'number' ? calls : undefined)
  return world.faults.all()
}

/** What a person answers to a mini-program that asks whether it may send them messages: `times` 0 is no, or not any more. */
function subscribe(world: World, { system, user, template, times }: Body): object {
  const isPerson = isOneOf(['wechat', 'alipay'], system) && typeof user === 'string' && typeof template === 'string'
  if (!isPerson || !Number.isInteger(times) || Number(times) < 0)
    throw new Refusal(400, 'BAD_SUBSCRIPTION', 'system: wechat, alipay; user, template, times')
  world.messages.subscribe({ system, user, template, times } as Subscription)
  return world.messages.subscriptions()
}

/** In the place of a camera: the newest check that waits, or the one named, is passed, failed or cancelled. */
function endFace(world: World, { id, outcome }: Body): object {
  if (!isOneOf<FaceOutcome>(FACE_OUTCOMES, outcome)) throw new Refusal(400, 'BAD_OUTCOME', `outcome: ${FACE_OUTCOMES.join(', ')}`)
  const check = world.faceChecks.end(String(id), outcome, world.now())
  if (!check) throw new Refusal(404, 'NO_SUCH_CHECK', 'no such check waits for a face')
  return check
}

/** In the place of an official: an order is taken in hand, closed with an answer, or lost (`state` lost). */
function moveOrder({ workOrders }: World, { number, state, answer }: Body): object {
  if (state === 'lost') workOrders.lose(String(number))
  else if (!isOneOf<OrderState>(ORDER_STATES, state)) throw new Refusal(400, 'BAD_STATE', `state: ${ORDER_STATES.join(', ')}, lost`)
  else if (!workOrders.move(String(number), state, typeof answer === 'string' ? answer : null))
    throw new Refusal(404, 'NO_SUCH_ORDER', 'there is no order of this number')
  return workOrders.all()
}

function setTravel(world: World, { phone, cities, record }: Body): object {
  if (typeof phone !== 'string' || (record !== false && !Array.isArray(cities)))
    throw new Refusal(400, 'BAD_TRAVEL', 'phone and cities, or record: false')
  world.city.setTravel(phone, record === false ? null : (cities as string[]))
  return { cities: world.city.travelOf(phone) }
}

function setClock(world: World, { shiftMs }: Body): object {
  if (typeof shiftMs !== 'number') throw new Refusal(400, 'BAD_SHIFT', 'shiftMs is a number')
  world.shift(shiftMs)
  return { now: world.now() }
}

/** The list of risk areas from now on, in its envelope or without; `{}`: none. */
function setRiskList(world: World, body: Body): object {
  const list = (body['data'] ?? body) as object
  world.riskList = Object.keys(list).length > 0 ? list : undefined
  return { isServed: world.riskList !== undefined }
}

/** So far the batch store of the registry is behind what has changed. */
function setLag(world: World, { ms }: Body): object {
  if (typeof ms !== 'number') throw new Refusal(400, 'BAD_LAG', 'ms is a number')
  world.lag = ms
  return { ms }
}

async function readJson(request: IncomingMessage): Promise<Body> {
  try {
    return JSON.parse((await readBody(request, BODY_LIMIT)).toString('utf8') || '{}') as Body
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'BAD_JSON', 'the body is not JSON')
    throw error
  }
}
