import { sendJson } from '../../http/answers'
import { readBody } from '../../http/body'
import type { Route } from '../../http/route'
import { answerFault } from '../world/respond'
import type { World } from '../world/world'
import { getVerifyId, queryVerifyInfo } from './face'
import { sendSubscribed } from './subscribe'
import { Tokens } from './token'

const BODY_LIMIT = 1024 * 1024
const TOKEN = '/wechat/cgi-bin/stable_token'

type Body = Record<string, unknown>
type Api = (world: World, body: Body) => object

/** What is called with a token, by its path. */
const APIS: Readonly<Record<string, Api>> = {
  '/wechat/cgi-bin/message/subscribe/send': sendSubscribed,
  '/wechat/cityservice/face/identify/getverifyid': getVerifyId,
  '/wechat/cityservice/face/identify/queryverifyinfo': queryVerifyInfo,
}

/** api.weixin.qq.com: a token for the mini-program's server, and what is called with it. Faults are those of the calls: tokens are always to be had. */
export function wechatRoute(world: World): Route {
  const tokens = new Tokens()
  return async (request, response, url) => {
    const body = JSON.parse((await readBody(request, BODY_LIMIT)).toString('utf8') || '{}') as Body
    if (url.pathname === TOKEN) return sendJson(response, 200, tokens.issue(body, world.now()))
    const api = APIS[url.pathname]
    if (!api) return sendJson(response, 404, { errcode: -1, errmsg: 'not found' })
    world.calls.add({ system: 'wechat', name: url.pathname.slice('/wechat/'.length), at: world.now(), fields: Object.keys(body) })
    const fault = world.faults.meet('wechat')
    if (await answerFault(fault, response)) return
    if (fault === 'expired-secret') tokens.expire()
    if (fault === 'quota') return sendJson(response, 200, { errcode: 45009, errmsg: 'reach max api daily quota limit' })
    if (fault === 'empty') return sendJson(response, 200, {})
    sendJson(response, 200, tokens.check(url.searchParams.get('access_token'), world.now()) ?? api(world, body))
  }
}
