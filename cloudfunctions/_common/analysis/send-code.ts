import type { Instant } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { open } from '../crypto/seal'
import type { AnalysisRecord, AnalysisSecrets } from '../repositories/analysis.record'
import { places } from '../repositories/places'
import { type Asking, type Sending, whileSendable } from '../sms/while-sendable'
import { keepStep, type KeptStep, type Moment } from './keep-step'

/** With what a code for an analysis is asked for. */
export const askingOf = (account: AnalysisRecord['_id'], secrets: AnalysisSecrets, moment: Moment): Asking => ({
  account,
  number: open(secrets.phoneCipher, places.analysisPhone(account)),
  consentVersion: secrets.consentVersion,
  ...moment,
})

/** The code for the next batch: we ask for it ourselves, so it is not limited. */
export async function sendNextCode(record: AnalysisRecord, moment: Moment): Promise<KeptStep | undefined> {
  const { _id: account, secrets } = record
  if (!secrets) return undefined
  const asking = { ...askingOf(account, secrets, moment), isOwn: true }
  const sent = await whileSendable(asking, async (send) => done(await sendAndNote(record, send, moment.now)))
  return sent.ok ? sent.value : keepStep(record, { kind: 'not-sent' }, moment.now)
}

/** Sends the code that a kept step asks for, and keeps what became of it. One that still serves but was never noted cannot be asked with. */
export async function sendAndNote(record: AnalysisRecord, send: () => Promise<Sending>, now: Instant): Promise<KeptStep | undefined> {
  const sending = await send()
  const isServing = (sending.kind === 'sent' || sending.kind === 'still-valid') && sending.expiresAt > now
  return keepStep(record, { kind: isServing ? 'sent' : 'not-sent' }, now)
}
