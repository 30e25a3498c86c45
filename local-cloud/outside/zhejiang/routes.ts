import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { answerFault } from '../world/respond'
import type { Fault } from '../world/faults'
import type { World } from '../world/world'
import { type Api, makeApis } from './apis'
import { Secrets, type Signed } from './secrets'

const BODY_LIMIT = 1024 * 1024
const BUSINESS = /^\/zhejiang\/gateway\/api\/(\w+)\/dataSharing\/(\w+)\.htm$/
const RENEWAL = /^\/zhejiang\/gateway\/app\/refreshTokenBy(Key|Sec)\.htm$/

type Fields = Record<string, unknown>

/** The province's gateway 浙江省公共数据平台: secrets that expire, signed calls, JSON in JSON. */
export function zhejiangRoute(world: World): Route {
  const secrets = new Secrets()
  const apis = makeApis(world)
  return async (request, response, url) => {
    const fields = await readFields(request, url)
    const renewal = RENEWAL.exec(url.pathname)
    if (renewal) return sendRenewal(response, secrets.renew(renewal[1] as 'Key' | 'Sec', signedBy(fields), world.now()))
    const [, department, id] = BUSINESS.exec(url.pathname) ?? []
    const api = apis[`${department}/${id}`]
    if (!api) return sendJson(response, 200, { code: '02', msg: '接口不存在' })
    await answerBusiness({ world, secrets, api, response, request, fields })
  }
}

/** Faults are those of the systems behind the gateway: its own secrets are always to be had. */
const sendRenewal = (response: ServerResponse, renewed: object): void =>
  sendJson(response, 200, 'code' in renewed ? renewed : { code: '00', msg: '成功', datas: renewed })

interface Business {
  world: World
  secrets: Secrets
  api: Api
  request: IncomingMessage
  response: ServerResponse
  fields: Fields
}

async function answerBusiness({ world, secrets, api, request, response, fields }: Business): Promise<void> {
  world.calls.add({ system: api.system, name: api.name, at: world.now(), fields: Object.keys(fields) })
  const fault = world.faults.meet(api.system)
  if (fault === 'expired-secret') secrets.expire()
  const refusal = secrets.check({ ...signedBy(fields), ...signedBy(request.headers) }, world.now())
  if (refusal) return sendJson(response, 200, { ...refusal, data: '', datas: '' })
  if (await answerFault(fault, response)) return
  sendJson(
    response,
    200,
    envelope(fault, () => api.answer(fields)),
  )
}

function envelope(fault: Fault, answer: () => string | object): object {
  if (fault === 'quota') return { code: '18', msg: '当日调用次数超过限制', data: '', datas: '' }
  const datas = fault === 'empty' ? '' : answer()
  return { code: '00', msg: '成功', data: '', datas, requestId: 'local', dataCount: 1, totalDataCount: 1, totalPage: 1 }
}

/** Headers are known in small letters. */
function signedBy(source: Readonly<Record<string, unknown>>): Signed {
  const named = {
    appKey: source['appkey'] ?? source['appKey'],
    sign: source['sign'],
    requestTime: source['requesttime'] ?? source['requestTime'],
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => typeof value === 'string'))
}

/** JSON, a form, or the query: callers of the gateway use all three. */
async function readFields(request: IncomingMessage, url: URL): Promise<Fields> {
  const text = (await readBody(request, BODY_LIMIT)).toString('utf8')
  const isForm = /x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')
  const body = isForm ? Object.fromEntries(new URLSearchParams(text)) : parsed(text)
  return { ...Object.fromEntries(url.searchParams), ...body }
}

function parsed(text: string): Fields {
  try {
    return JSON.parse(text || '{}') as Fields
  } catch {
    return {}
  }
}
