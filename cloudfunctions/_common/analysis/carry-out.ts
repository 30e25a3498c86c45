import type { AnalysisEffect } from '@domain/declaration/analysis'
import type { AnalysisRecord } from '../repositories/analysis.record'
import { askBatch } from './ask-batch'
import type { KeptStep, Moment } from './keep-step'
import { sendNextCode } from './send-code'

const CARRIED_OUT: Partial<Record<AnalysisEffect, (record: AnalysisRecord, moment: Moment) => Promise<KeptStep | undefined>>> = {
  'ask-batch': askBatch,
  'send-code': sendNextCode,
}

/** Does what a kept step asks for, and what comes of that. @returns how the analysis stands then */
export async function carryOut({ record, effects }: KeptStep, moment: Moment): Promise<AnalysisRecord> {
  for (const effect of effects) {
    const next = await CARRIED_OUT[effect]?.(record, moment)
    if (next) return carryOut(next, moment)
  }
  return record
}
