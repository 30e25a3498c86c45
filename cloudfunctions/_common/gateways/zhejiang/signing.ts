import { createHash } from 'node:crypto'
import type { Instant } from '@domain/kernel/china-time'

export const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex')

/** What proves a call to the Zhejiang platform: sign = md5hex(appKey + secret + requestTime in ms). Sent as headers or as a query. */
export const signed = (appKey: string, secret: string, now: Instant): { appKey: string; sign: string; requestTime: string } => ({
  appKey,
  sign: md5(appKey + secret + String(now)),
  requestTime: String(now),
})
