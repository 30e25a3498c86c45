import { type Instant, MINUTE } from '@domain/kernel/china-time'

/** The two secrets of the Zhejiang platform: one signs calls, the other one asks for new secrets. */
export interface Secrets {
  request: string
  requestUntil: Instant
  refresh: string
  refreshUntil: Instant
}

/** Where all instances find the secrets, so that they do not invalidate each other's. */
export interface SecretStore {
  read(): Promise<Secrets | undefined>
  /** `true` for one caller at a time, until it writes, gives up or ten seconds have passed. */
  claim(now: Instant): Promise<boolean>
  write(secrets: Secrets): Promise<void>
  giveUp(): Promise<void>
}

/** New secrets are asked for so long before the old ones end: every 12 minutes of the 15 that they live. */
const AHEAD = 3 * MINUTE

export const isFresh = (secrets: Secrets, now: Instant): boolean => secrets.requestUntil - AHEAD > now
export const isAlive = (secrets: Secrets, now: Instant): boolean => secrets.requestUntil > now
export const canRefresh = (secrets: Secrets | undefined, now: Instant): secrets is Secrets =>
  secrets !== undefined && secrets.refreshUntil > now
