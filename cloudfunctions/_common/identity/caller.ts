import type { AccountId } from '@domain/kernel/ids'

export type Platform = 'wechat' | 'alipay' | 'h5'

export interface Citizen {
  kind: 'citizen'
  account: AccountId
  platform: Platform
  address?: string
}

/** A script or timer with the cloud's own credentials. */
export interface System {
  kind: 'system'
}

export interface Nobody {
  kind: 'nobody'
  address?: string
}

/** Who calls, as the platform or our own session token proves it; never as the request says it. */
export type Caller = Citizen | System | Nobody
