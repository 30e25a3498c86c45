import type { Role, Scope } from '@domain/access/rights.table'
import type { AccountId } from '@domain/kernel/ids'

export type Platform = 'wechat' | 'alipay' | 'h5'

export interface Citizen {
  kind: 'citizen'
  account: AccountId
  platform: Platform
  address?: string
  /** Of a WeChat user, as the platform wrote it: never kept in clear. */
  openid?: string
}

/** A citizen who acts with an account of staff. */
export interface Staff extends Omit<Citizen, 'kind'> {
  kind: 'staff'
  role: Role
  /** How far they reach with the operation that they call. */
  scope: Scope
  /** Where they stand; null for those without a place. */
  venue: string | null
  /** Whose cases they work on; empty for those who have no streets. */
  streets: readonly string[]
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
export type Caller = Citizen | Staff | System | Nobody
