import { dropNews } from '@common/analysis/news'
import { open } from '@common/crypto/seal'
import type { AnalysisRecord } from '@common/repositories/analysis.record'
import { readPhone } from '@common/repositories/phones.repository'
import { places } from '@common/repositories/places'
import type { ShownAnalysis } from '@contract/declaration/analysis'
import { isRunning, NOT_BEGUN } from '@domain/declaration/analysis'
import { ANALYSIS_LASTS } from '@domain/declaration/due'
import { CODE_SERVES, SEND_PAUSE } from '@domain/itinerary/sms-code'
import type { Instant } from '@domain/kernel/china-time'
import { maskPhone } from '@domain/kernel/masking'

/** An analysis for the page that waits for it: whoever sees that it has ended needs no message. */
export async function showAnalysis(record: AnalysisRecord | undefined, now: Instant): Promise<{ analysis: ShownAnalysis }> {
  if (record) await dropNews(record)
  const { analysis } = record ?? { analysis: NOT_BEGUN }
  const bit = analysis.state === 'judged' || analysis.state === 'outdated' ? analysis.bit : null
  const notice = isRunning(analysis) ? analysis.notice : null
  return { analysis: { state: analysis.state, running: record ? await runningOf(record, now) : null, notice, bit } }
}

async function runningOf({ _id: account, phone, analysis, secrets }: AnalysisRecord, now: Instant): Promise<ShownAnalysis['running']> {
  if (!isRunning(analysis) || !secrets) return null
  const { answered, batches, beganAt } = analysis
  const code = (await readPhone(phone))?.code
  const codeUntil = code && !code.used ? code.sentAt + CODE_SERVES : 0
  const anotherAt = code ? code.sentAt + SEND_PAUSE : 0
  return {
    maskedPhone: maskPhone(open(secrets.phoneCipher, places.analysisPhone(account))),
    answered,
    batches,
    overAt: beganAt + ANALYSIS_LASTS,
    codeUntil: codeUntil > now ? codeUntil : null,
    anotherAt: anotherAt > now ? anotherAt : null,
  }
}
