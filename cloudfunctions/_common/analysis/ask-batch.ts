import { type AnalysisEvent, isRunning, type RunningAnalysis } from '@domain/declaration/analysis'
import { stepAnalysis } from '@domain/declaration/analyse'
import { batchOf } from '@domain/declaration/batches'
import type { Policy } from '@domain/policy/policy'
import { open } from '../crypto/seal'
import { rejudgeOf } from '../declarations/rejudge'
import { keepAnswer } from '../itinerary/keep-answer'
import { type Question, tryCode } from '../itinerary/try-code'
import type { AnalysisRecord, AnalysisSecrets } from '../repositories/analysis.record'
import type { UsedCode } from '../repositories/phone.record'
import { places } from '../repositories/places'
import { withSender } from '../repositories/senders.repository'
import { type ComparedSet, currentSettings } from '../settings/settings'
import { tally } from '../statistics/tally'
import { keepStep, type KeptStep, type Moment } from './keep-step'

/** Asks about the batch at hand with the code that was typed. Whatever comes of it is an event: nobody waits for an error here. */
export async function askBatch(record: AnalysisRecord, moment: Moment): Promise<KeptStep | undefined> {
  const { analysis, secrets } = record
  if (!isRunning(analysis) || !secrets) return undefined
  const { policy, compared } = await currentSettings()
  // Another instance may know of a newer list: then there is no such batch, and the next look begins anew.
  const isOfTheList = compared?.setTag === analysis.setTag
  const event = isOfTheList ? await answerOf(record, { analysis, secrets, compared, policy }, moment) : failed(analysis)
  return event && keepStep(record, event, moment.now)
}

interface Asked {
  analysis: RunningAnalysis
  secrets: AnalysisSecrets
  compared: ComparedSet
  policy: Policy
}

const failed = ({ question }: RunningAnalysis): AnalysisEvent => ({ kind: 'failed', question })

/** Nothing when the account is gone, and its analysis with it. */
async function answerOf(record: AnalysisRecord, asked: Asked, { now, log }: Moment): Promise<AnalysisEvent | undefined> {
  const { analysis, secrets, compared, policy } = asked
  const { _id: account } = record
  const number = open(secrets.phoneCipher, places.analysisPhone(account))
  const code = secrets.codeCipher === undefined ? '' : open(secrets.codeCipher, places.analysisCode(account))
  const typed = { ...questionOf(analysis, compared), account, number, code, policy, now }
  const tried = await withSender(account, now, () => tryCode(typed))
  if (!tried) return failed(analysis)
  if (!tried.ok) return { kind: 'wrong-code', question: analysis.question }
  if (tried.value.kind === 'quota') return failed(analysis)
  if (tried.value.kind === 'down') {
    log.warn({ why: tried.value.why }, 'no itinerary could be asked for')
    return failed(analysis)
  }
  return answered(record, asked, { number, used: tried.value.used })
}

/** A part of the cities is one where one code does not suffice; else the code is worth what it is worth in authorising. */
const questionOf = ({ answered: index, batches }: RunningAnalysis, { cities, setTag }: ComparedSet): Question => ({
  cities: batchOf(cities, { batches }, index),
  setTag,
  ...(batches > 1 && { part: index }),
})

/** The joined bit is an answer like any other: kept where authorising keeps it, before the analysis ends, so that it is never lost. */
async function answered(
  { _id: account, analysis }: AnalysisRecord,
  { secrets: { consentVersion }, policy }: Asked,
  { number, used }: { number: string; used: UsedCode },
): Promise<AnalysisEvent | undefined> {
  const event: AnalysisEvent = { kind: 'answered', question: isRunning(analysis) ? analysis.question : 0, bit: used.itinerary }
  const step = stepAnalysis(analysis, event, used.at)
  if (step.ok && step.value.analysis.state === 'judged') {
    const { bit: itinerary, setTag } = step.value.analysis
    tally(`authorised.${itinerary}`)
    const kept = await keepAnswer(account, { number, consentVersion, itinerary, setTag, at: used.at }, policy)
    if (!kept) return undefined
    await rejudgeOf(account, used.at)
  }
  return event
}
