import { startAlipay } from '@contract/session/start-alipay'
import { startDevice } from '@contract/session/start-device'
import { failed } from '@domain/kernel/result'
import Taro from '@tarojs/taro'
import type { Storage } from '../device/storage'
import { type Cloud, createCloud } from './cloud'
import { overCloudbase } from './over-cloudbase'
import { overHttp } from './over-http'
import { isCloudbase } from './platform'
import { localProblem } from './problem'
import { createSessions } from './sessions'

/** Signs in with Alipay: `my.getAuthCode` gives a code that the session function exchanges for the user's id. */
async function signInWithAlipay(cloud: Cloud) {
  try {
    const { code } = await Taro.login()
    return await cloud.call(startAlipay, { authCode: code })
  } catch {
    return failed(localProblem('ALIPAY_LOGIN_FAILED'))
  }
}

/** The way to the functions on this platform. `onServerTime`: see `createCloud`. */
export function connectCloud(storage: Storage, onServerTime: (offset: number) => void): Cloud {
  if (isCloudbase) {
    Taro.cloud.init({ env: CLOUD_ENV })
    return createCloud({ transport: overCloudbase, onServerTime })
  }
  const anonymous = createCloud({ transport: overHttp, onServerTime })
  const start = () => (process.env.TARO_ENV === 'alipay' ? signInWithAlipay(anonymous) : anonymous.call(startDevice, {}))
  return createCloud({ transport: overHttp, sessions: createSessions(storage, start), onServerTime })
}
