import type { IncomingMessage } from 'node:http'
import { FunctionError } from '../function-host/errors'
import type { FunctionHost } from '../function-host/host'
import { Refusal, sendJson, sendText } from '../http/answers'
import { readBody } from '../http/body'
import type { Route } from '../http/route'
import { wechatUser } from './callers'

export const CALL_PATH = '/__wx/callFunction/'

/** Of `data`, which WeChat sends as text, bytes. */
const DATA_LIMIT = 5 * 1024 * 1024

/** The openid of the person at the phone. On this machine the header stands in for WeChat, which vouches for it in production. */
export function openidOf(request: IncomingMessage): string {
  const openid = request.headers['x-local-openid']
  if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid))
    throw new Refusal(401, 'INVALID_OPENID', 'x-local-openid: 1 to 64 of A-Z a-z 0-9 _ -')
  return openid
}

/** `wx.cloud.callFunction`: body is `data`, the answer is `result`. What the body says about identity is overwritten. */
export function callFunctionRoute(host: FunctionHost, appId: string): Route {
  return async (request, response, url) => {
    const openid = openidOf(request)
    const data = parseObject((await readBody(request, DATA_LIMIT)).toString())
    const environment = wechatUser({ openid, appId, address: request.socket.remoteAddress ?? '' })
    try {
      const event = { ...data, userInfo: { appId, openId: openid } }
      const { json, requestId } = await host.invoke(url.pathname.slice(CALL_PATH.length), { event, environment })
      sendText(response, 200, { 'content-type': 'application/json; charset=utf-8', 'x-cloudbase-request-id': requestId }, json)
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error
      const { status, errCode, message, requestId } = error
      sendJson(response, status, { errCode, errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} | errMsg: ${message}`, requestId })
    }
  }
}

function parseObject(text: string): object {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, like any other wrong body.
  }
  throw new Refusal(400, 'INVALID_PARAM', 'data must be a JSON object')
}
