import type { Instant } from '@domain/kernel/china-time'
import * as v from 'valibot'
import { type Down, OutsideError } from '../answer'
import { ask, read } from '../ask'
import type { Protected } from '../protection'
import { type RiskAreasAccount, wifRequest } from './wif-signing'

/** `list`: what lies in the envelope; whether it adds up is for `domain/risk-area` to say. */
export type RiskAreasAnswer = { kind: 'answered'; list: object } | Down

/** The national interface of risk areas: the list of this hour. */
export interface RiskAreas {
  read(): Promise<RiskAreasAnswer>
}

const Answer = v.object({ code: v.number(), data: v.optional(v.nullable(v.looseObject({}))) })

export const nationalRiskAreas = (account: RiskAreasAccount, guard: Protected, now: () => Instant): RiskAreas => ({
  read: () =>
    guard(async (signal) => {
      const url = `${account.url}/interface/interfaceJson`
      const { code, data } = read(Answer, await ask({ url, ...wifRequest(account, now()), signal }))
      if (code !== 0) throw new OutsideError('refused')
      if (!data || Object.keys(data).length === 0) throw new OutsideError('empty')
      return { kind: 'answered', list: data }
    }),
})
