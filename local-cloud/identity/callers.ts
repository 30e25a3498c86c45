/** Who calls a function, as the variables that the platform sets for that invocation. */
export type CallerEnvironment = Record<string, string>

const WX_KEYS = ['WX_OPENID', 'WX_APPID', 'WX_CLIENTIP']
const SOURCE_KEYS = ['TCB_SOURCE', 'TCB_SOURCE_IP']

/** A mini-program's user, vouched for by WeChat. */
export function wechatUser({ openid, appId, address }: { openid: string; appId: string; address: string }): CallerEnvironment {
  return {
    WX_OPENID: openid,
    WX_APPID: appId,
    WX_CLIENTIP: address,
    WX_CONTEXT_KEYS: WX_KEYS.join(','),
    TCB_SOURCE: 'wx_client',
    TCB_SOURCE_IP: address,
    TCB_CONTEXT_KEYS: SOURCE_KEYS.join(','),
  }
}

/** Somebody on the internet, known by nothing but an address. */
export function httpVisitor(address: string): CallerEnvironment {
  return { TCB_HTTP_CONTEXT: JSON.stringify({ sourceIp: address }), TCB_SOURCE_IP: address, TCB_CONTEXT_KEYS: 'TCB_SOURCE_IP' }
}

/** Whoever holds the cloud's credentials: a script or another function. */
export const systemCaller: CallerEnvironment = {}

export const timerCaller: CallerEnvironment = { TRIGGER_SRC: 'timer' }
