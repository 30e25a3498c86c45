import { tellCase } from '@common/people/tell-case'
import { untoldCases } from '@common/repositories/cases.repository'
import { MINUTE } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const CASES_A_MINUTE = 200

/** Tells the changes of cases that died between the case and the person (`rules.md` 13). Those of this minute may still be on their way. */
export const finishCases: Job = async (minute) =>
  eachAlone(await untoldCases(minute.now - MINUTE, CASES_A_MINUTE), minute, (record) => tellCase(record, minute.now))
