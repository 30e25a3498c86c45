import type { Instant } from '@domain/kernel/china-time'
import type { OrderNews } from '@domain/work-order/order'
import * as v from 'valibot'
import { type Down, OutsideError } from '../answer'
import { ask, read, readPart } from '../ask'
import type { Protected } from '../protection'
import { theirWords } from '../their-words'
import { type NationalAccount, newNonce, tifHeaders } from './signing'

export interface WorkOrder {
  /** Our own number: handed in twice, it is one order. */
  order: string
  documentNumber: string
  description: string
  openedAt: Instant
}

/** What is known of an order. `number`: the government's; `answer`: its words when it is closed. */
export interface OrderAnswer {
  kind: 'answered'
  news: OrderNews
  number: string | null
  answer: string | null
}

/** 政务工单 of the class 健康码. The protocol is assumed: `docs/gateways/work-orders.md`. */
export interface WorkOrders {
  handIn(order: WorkOrder): Promise<OrderAnswer | Down>
  ask(order: string): Promise<OrderAnswer | Down>
}

const STATES = { '1': 'accepted', '2': 'in-hand', '3': 'done', '4': 'returned' } as const
const NUMBER_AT_MOST = 40
const WORDS_AT_MOST = 500

const Data = v.object({
  gdbh: v.pipe(
    v.string(),
    v.maxLength(NUMBER_AT_MOST),
    v.transform((text) => theirWords(text, NUMBER_AT_MOST)),
    v.string(),
  ),
  zt: v.picklist(['1', '2', '3', '4']),
  clyj: v.optional(v.nullable(v.string())),
})
const Answer = v.object({ errcode: v.number(), data: v.optional(v.unknown()) })

/** The platform's error codes for: ask again, and: no such order. */
const BUSY = 9999
const NONE = 3001

const UNKNOWN: OrderAnswer = { kind: 'answered', news: 'unknown', number: null, answer: null }

const CLASS = '健康码'
const theirTime = (at: Instant) => new Date(at).toISOString().replace('Z', '+0000')

export function nationalWorkOrders(account: NationalAccount, guard: Protected, now: () => Instant): WorkOrders {
  const call = (service: 'submit' | 'query', body: object) =>
    guard(async (signal): Promise<OrderAnswer> => {
      const at = now()
      const headers = tifHeaders(account, `workorder.${service}`, at, newNonce(at))
      const { errcode, data } = read(Answer, await ask({ url: `${account.url}/ebus/workorder/${service}`, headers, body, signal }))
      if (errcode === NONE && service === 'query') return UNKNOWN
      if (errcode !== 0) throw new OutsideError(errcode === BUSY ? 'busy' : 'refused')
      if (data === undefined || data === null) throw new OutsideError('empty')
      return answerOf(data)
    })
  return {
    handIn: ({ order, documentNumber, description, openedAt }) =>
      call('submit', {
        wbgdh: order,
        gdlx: CLASS,
        zjlx: 'IDENTITY_CARD',
        zjhm: documentNumber,
        wtms: description,
        tjsj: theirTime(openedAt),
      }),
    ask: (order) => call('query', { wbgdh: order }),
  }
}

function answerOf(data: unknown): OrderAnswer {
  const { gdbh, zt, clyj } = readPart(Data, data)
  return { kind: 'answered', news: STATES[zt], number: gdbh, answer: clyj ? theirWords(clyj, WORDS_AT_MOST) : null }
}
