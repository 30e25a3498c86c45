import type { Instant } from '@domain/kernel/china-time'
import * as v from 'valibot'
import { down, OutsideError } from '../answer'
import { ask, read } from '../ask'
import type { FaceChecks } from '../face/face'
import type { Protected } from '../protection'
import { type NationalAccount, newNonce, tifHeaders } from './signing'

const Answer = v.object({
  errcode: v.number(),
  data: v.optional(v.nullable(v.object({ checkId: v.optional(v.string()), url: v.optional(v.string()), state: v.optional(v.string()) }))),
})

/** The platform's error codes for: ask again; and for: nobody has this name and number. */
const BUSY = 9999
const NOBODY = 3001
const SERVICE = 'face.check'

/** How a check stands; of an `OPEN` one the page was left. */
const OUTCOMES = { PASSED: 'passed', CANCELLED: 'cancelled', OPEN: 'cancelled' } as const
const isKnown = (state: string | undefined): state is keyof typeof OUTCOMES => state !== undefined && Object.hasOwn(OUTCOMES, state)

/** The national face page for browsers. The protocol is assumed: `docs/gateways/national-face.md`. */
export function nationalFaces(account: NationalAccount, guard: Protected, now: () => Instant): FaceChecks {
  const call = (path: string, body: object) =>
    guard(async (signal) => {
      const at = now()
      const headers = tifHeaders(account, SERVICE, at, newNonce(at))
      const answer = read(Answer, await ask({ url: `${account.url}${path}`, headers, body, signal }))
      if (answer.errcode === BUSY) throw new OutsideError('busy')
      return { kind: 'answered' as const, ...answer }
    })

  return {
    async start({ order, name, idNumber }) {
      const answer = await call('/checks', { orderNo: order, zjlx: 'IDENTITY_CARD', zjhm: idNumber, xm: name })
      if (answer.kind === 'down') return answer
      if (answer.errcode === NOBODY) return { kind: 'not-in-system' }
      const { checkId, url } = answer.data ?? {}
      return checkId === undefined || url === undefined ? down('refused') : { kind: 'started', id: checkId, url }
    },

    async outcome({ order }, id) {
      const answer = await call('/checks/query', { orderNo: order, checkId: id })
      if (answer.kind === 'down') return answer
      const state = answer.errcode === 0 ? answer.data?.state : undefined
      return { kind: isKnown(state) ? OUTCOMES[state] : 'not-passed' }
    },
  }
}
