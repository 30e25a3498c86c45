import * as v from 'valibot'
import type { Instant } from '@domain/kernel/china-time'
import { OutsideError } from '../answer'
import { ask, read, readPart } from '../ask'
import { type Secrets, canRefresh } from './secrets'
import { signed } from './signing'

export interface ZhejiangAccount {
  url: string
  appKey: string
  appSecret: string
}

/** Both are seen in public code: numbers, and numbers written as text. */
const Time = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer())

const Answer = v.object({ code: v.string(), datas: v.optional(v.unknown()) })
const Datas = v.pipe(
  v.object({ requestSecret: v.string(), requestSecretEndTime: Time, refreshSecret: v.string(), refreshSecretEndTime: Time }),
  v.transform((datas): Secrets => ({
    request: datas.requestSecret,
    requestUntil: datas.requestSecretEndTime,
    refresh: datas.refreshSecret,
    refreshUntil: datas.refreshSecretEndTime,
  })),
)

/** Asks the platform for new secrets; `undefined` when it refuses the secret that the question was signed with. */
async function refreshToken(account: ZhejiangAccount, by: 'Key' | 'Sec', secret: string, now: Instant): Promise<Secrets | undefined> {
  const query = new URLSearchParams(signed(account.appKey, secret, now))
  const url = `${account.url}/gateway/app/refreshTokenBy${by}.htm?${query}`
  const answer = read(Answer, await ask({ url, signal: AbortSignal.timeout(3_000) }))
  return answer.code === '00' ? readPart(Datas, answer.datas) : undefined
}

/** New secrets by the refresh secret while it lives and is taken, else by the application's own. Throws `OutsideError`. */
export async function renewSecrets(account: ZhejiangAccount, old: Secrets | undefined, now: Instant): Promise<Secrets> {
  const refreshed = canRefresh(old, now) ? await refreshToken(account, 'Sec', old.refresh, now) : undefined
  const renewed = refreshed ?? (await refreshToken(account, 'Key', account.appSecret, now))
  if (!renewed) throw new OutsideError('refused')
  return renewed
}
