import { type Instant, formatChina } from '@domain/kernel/china-time'
import * as v from 'valibot'
import { type Down, type Quota } from '../answer'
import type { Protected } from '../protection'
import { type Platform, callZhejiang } from './call'
import { md5 } from './signing'

/** One sending of an SMS code: the query that uses the code names the same. */
export interface Sending {
  phone: string
  /** 32 hex digits of our own. */
  queryId: string
  sendTime: Instant
}

export type SendAnswer = { kind: 'sent' } | { kind: 'still-valid' } | { kind: 'refused' } | Down | Quota
export type QueryAnswer = { kind: 'clear' } | { kind: 'exposed' } | { kind: 'unknown' } | { kind: 'wrong-code' } | Down | Quota

/** The ministry's itinerary service 通信大数据行程卡, by way of the Zhejiang platform. It tells one bit and no place. */
export interface ItineraryService {
  /** Not repeated after a fault: the SMS may be on its way. */
  sendCode(sending: Sending): Promise<SendAnswer>
  /** `wrong-code`: wrong or expired, which the service does not tell apart. `cities`: codes of GB/T 2260, 300 at most. */
  query(query: Sending & { code: string; cities: readonly string[] }): Promise<QueryAnswer>
}

export interface ItineraryAccess {
  apis: { tripSend: string; tripQuery: string }
  tripKey: string
}

/** Status of the service's answer: 1 done; 2 the last code is still valid (sending), the code is wrong (query). */
const Sent = v.object({ code: v.literal(200), data: v.object({ status: v.string() }) })
const Queried = v.object({
  code: v.literal(200),
  data: v.variant('status', [
    v.object({ status: v.literal('1'), result: v.object({ value: v.picklist(['1', '2', '3']) }) }),
    v.object({ status: v.literal('2') }),
  ]),
})

/** 1 has not been there, 2 has, 3 no record. */
const BITS = { 1: 'clear', 2: 'exposed', 3: 'unknown' } as const

/** What both calls begin with; `secert` is the service's own spelling. */
const opening = ({ phone, queryId, sendTime }: Sending, key: string) => {
  const time = formatChina(sendTime, 'YYYY-MM-DD HH:mm:ss')
  return { phone, queryId, sendTime: time, secert: md5(key + time) }
}

export function itineraryService(platform: Platform, guard: Protected, { apis, tripKey }: ItineraryAccess): ItineraryService {
  return {
    async sendCode(sending) {
      const body = opening(sending, tripKey)
      const answer = await callZhejiang(platform, { api: apis.tripSend, body, schema: Sent, guard })
      if ('kind' in answer) return answer
      if (answer.data.status === '1') return { kind: 'sent' }
      return { kind: answer.data.status === '2' ? 'still-valid' : 'refused' }
    },
    async query({ code, cities, ...sending }) {
      const body = { ...opening(sending, tripKey), verification: code, type: '233', city: cities.join(',') }
      const answer = await callZhejiang(platform, { api: apis.tripQuery, body, schema: Queried, guard })
      if ('kind' in answer) return answer
      return { kind: answer.data.status === '2' ? 'wrong-code' : BITS[answer.data.result.value] }
    },
  }
}
