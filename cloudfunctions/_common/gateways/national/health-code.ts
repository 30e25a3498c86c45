import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import * as v from 'valibot'
import { type Down, OutsideError } from '../answer'
import { ask, read } from '../ask'
import type { Protected } from '../protection'
import { RegistryTime } from '../registry-time'
import { type NationalAccount, newNonce, tifHeaders } from './signing'

/** One health code as the national registry holds it. */
export interface NationalCode {
  colour: Colour
  /** Where it was issued: 杭州市, 澳门特别行政区. */
  place: string
  changedAt: Instant
}

export type NationalCodesAnswer = { kind: 'answered'; codes: NationalCode[] } | Down

export interface NationalQuestion {
  /** The registries' name of the paper: IDENTITY_CARD, PASSPORT. */
  paper: string
  documentNumber: string
  name: string
}

/** Health codes of all provinces, by document. The protocol is assumed: `docs/gateways/national-health-code.md`. */
export interface NationalHealthCodes {
  byDocument(question: NationalQuestion): Promise<NationalCodesAnswer>
}

const COLOURS = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' } as const

const Code = v.pipe(
  v.object({ mzt: v.picklist(['GREEN', 'YELLOW', 'RED']), dqmc: v.string(), zjgxsj: RegistryTime }),
  v.transform((code): NationalCode => ({ colour: COLOURS[code.mzt], place: code.dqmc, changedAt: code.zjgxsj })),
)
const Answer = v.object({ errcode: v.number(), data: v.optional(v.nullable(v.object({ list: v.array(Code) }))) })

/** The platform's error code for: ask again. */
const BUSY = 9999
const SERVICE = 'healthcode.query'

export const nationalHealthCodes = (account: NationalAccount, guard: Protected, now: () => Instant): NationalHealthCodes => ({
  byDocument: ({ paper, documentNumber, name }) =>
    guard(async (signal) => {
      const at = now()
      const text = await ask({
        url: `${account.url}/ebus/healthcode/query`,
        headers: tifHeaders(account, SERVICE, at, newNonce(at)),
        body: { zjlx: paper, zjhm: documentNumber, xm: name },
        signal,
      })
      const answer = read(Answer, text)
      if (answer.errcode !== 0) throw new OutsideError(answer.errcode === BUSY ? 'busy' : 'refused')
      return { kind: 'answered', codes: answer.data?.list ?? [] }
    }),
})
