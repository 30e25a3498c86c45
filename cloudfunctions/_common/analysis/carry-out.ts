import type { AnalysisEffect } from '@domain/declaration/analysis'
import { readAnalysisRecord } from '../repositories/analyses.repository'
import type { AnalysisRecord } from '../repositories/analysis.record'
import { askBatch } from './ask-batch'
import type { KeptStep, Moment } from './keep-step'
import { sendNextCode } from './send-code'

const CARRIED_OUT: Partial<Record<AnalysisEffect, (record: AnalysisRecord, moment: Moment) => Promise<KeptStep | undefined>>> = {
  'ask-batch': askBatch,
  'send-code': sendNextCode,
}

/** Does what a kept step asks for, and what comes of that. @returns how the analysis stands then; nothing when it was removed meanwhile */
export async function carryOut({ record, effects }: KeptStep, moment: Moment): Promise<AnalysisRecord | undefined> {
  for (const effect of effects) {
    const work = CARRIED_OUT[effect]
    if (!work) continue
    const next = await work(record, moment)
    return next ? carryOut(next, moment) : readAnalysisRecord(record._id)
  }
  return record
}
