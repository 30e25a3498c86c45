import type { IncomingMessage } from 'node:http'
import { randomBytes } from 'node:crypto'
import { sendText } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import { initializeFace, queryFace, verifyFace } from './face'
import type { KeyPair } from './keys'
import type { Logins } from './logins'
import { isSigned, signText } from './signing'
import { sendTemplate } from './templates'

const APP_ID = '2021000000000001'
const BODY_LIMIT = 1024 * 1024

type Parameters = Record<string, string>
type Method = (world: World, logins: Logins, parameters: Parameters) => object

/** A method that knows no more than its content. */
const content =
  (method: (world: World, content: string) => object): Method =>
  (world, _logins, parameters) =>
    method(world, parameters['biz_content'] ?? '')

const FACE = 'datadigital.fincloud.generalsaas.face.certify'

const METHODS: Readonly<Record<string, Method>> = {
  'alipay.system.oauth.token': exchangeCode,
  'alipay.open.app.mini.templatemessage.send': content(sendTemplate),
  [`${FACE}.initialize`]: content(initializeFace),
  [`${FACE}.verify`]: content(verifyFace),
  [`${FACE}.query`]: content(queryFace),
}

const refusal = (sub_code: string, sub_msg: string) => ({ code: '40002', msg: 'Invalid Arguments', sub_code, sub_msg })

/** Alipay's open platform: RSA2 both ways, a method a parameter. */
export function alipayRoute(world: World, logins: Logins, keys: { alipay: KeyPair; app: KeyPair }): Route {
  return async (request, response, url) => {
    const parameters = await readParameters(request, url)
    world.calls.add({ system: 'alipay', name: parameters['method'] ?? '', at: world.now(), fields: Object.keys(parameters) })
    const fault = world.faults.meet('alipay')
    if (await answerFault(fault, response)) return
    const refused = refusalOf(parameters, keys.app.publicKey)
    const method = METHODS[parameters['method'] ?? '']
    const node = refused ?? method?.(world, logins, parameters) ?? refusal('isv.invalid-method', '不存在的方法名')
    const name = isRefused(node) ? 'error_response' : `${parameters['method']?.replaceAll('.', '_')}_response`
    const content = JSON.stringify(node)
    const body = `{"${name}":${content},"sign":"${signText(content, keys.alipay.privateKey)}"}`
    sendText(response, 200, { 'content-type': 'application/json; charset=utf-8' }, body)
  }
}

/** The gateway's own refusals stand under another name than the answers of methods. */
const isRefused = (node: object) => 'code' in node && node.code === '40002'

function refusalOf(parameters: Parameters, appKey: string): object | undefined {
  if (parameters['app_id'] !== APP_ID) return refusal('isv.invalid-app-id', '无效的AppID参数')
  return isSigned(parameters, appKey) ? undefined : refusal('isv.invalid-signature', '无效签名')
}

function exchangeCode(world: World, logins: Logins, parameters: Parameters): object {
  const userId = logins.exchange(parameters['code'] ?? '', world.now())
  if (!userId) return refusal('isv.code-invalid', '授权码code无效')
  const [access_token, refresh_token] = [randomBytes(20).toString('hex'), randomBytes(20).toString('hex')]
  return { user_id: userId, access_token, refresh_token, expires_in: 1296000, re_expires_in: 2592000 }
}

async function readParameters(request: IncomingMessage, url: URL): Promise<Parameters> {
  const body = new URLSearchParams((await readBody(request, BODY_LIMIT)).toString('utf8'))
  return { ...Object.fromEntries(url.searchParams), ...Object.fromEntries(body) }
}
