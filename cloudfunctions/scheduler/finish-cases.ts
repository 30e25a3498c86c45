import { tellCase } from '@common/people/tell-case'
import { untoldCases } from '@common/repositories/cases.repository'
import { MINUTE } from '@domain/kernel/china-time'
import type { Job } from './job'

const CASES_A_MINUTE = 200

/** Tells the changes of cases that died between the case and the person (`rules.md` 13). Those of this minute may still be on their way. */
export const finishCases: Job = async ({ now, until }) => {
  let finished = 0
  for (const record of await untoldCases(now - MINUTE, CASES_A_MINUTE)) {
    if (Date.now() > until) break
    await tellCase(record, now)
    finished++
  }
  return finished
}
