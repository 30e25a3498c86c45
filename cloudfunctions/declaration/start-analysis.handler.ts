import { keepStep, type Moment, type StandingAnalysis } from '@common/analysis/keep-step'
import { askingOf, sendAndNote } from '@common/analysis/send-code'
import { citiesInForce } from '@common/analysis/take-up'
import { phoneId, phoneReference } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { refusalOf } from '@common/itinerary/try-code'
import { implement } from '@common/pipeline/implement'
import { readAnalysisRecord } from '@common/repositories/analyses.repository'
import type { AnalysisRecord, AnalysisSecrets } from '@common/repositories/analysis.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { HolderPhone } from '@common/repositories/holder.record'
import { createHolder } from '@common/repositories/holders.repository'
import { places } from '@common/repositories/places'
import { whileSendable } from '@common/sms/while-sendable'
import { startAnalysis } from '@contract/declaration/start-analysis'
import { stepAnalysis } from '@domain/declaration/analyse'
import { type AnalysisEvent, isRunning as isAnalysing, NOT_BEGUN } from '@domain/declaration/analysis'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { isRunning } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Itinerary } from '@domain/status'
import { enterCode } from './enter-code'
import { ownAnalysis } from './own-analysis'
import { showAnalysis } from './present-analysis'

type Begin = Extract<AnalysisEvent, { kind: 'begin' }>
type Beginning = StandingAnalysis & { secrets: AnalysisSecrets }

export const startAnalysisHandler = implement(startAnalysis, async ({ input, caller: { account }, now, log }) => {
  if (input.consentVersion !== CONSENT_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const cities = await citiesInForce()
  if (!cities) return failed(failure('CITIES_NOT_SET'))
  await createHolder(account, now)
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const before = await ownAnalysis(account, { now, log })
  const record = beginning(account, { ...input, now }, before)
  const reference = phoneReference(account, record.phone)
  const known = knownOf(holder?.phones[reference], cities.setTag, now)
  const { code } = input
  const refused = known === null && code !== undefined ? await refusalOf({ phone: record.phone, reference }, now) : undefined
  if (refused) return failed(refused)
  const begun = await begin(record, { kind: 'begin', cities, known, hasCode: code !== undefined }, { now, log })
  if (!begun.ok) return begun
  const standing = code === undefined || !begun.value ? begun.value : await enterCode(begun.value, code, { now, log })
  return done(await showAnalysis(standing, now))
})

/** The analysis before its first step: that of another phone ends here. */
function beginning(
  account: AccountId,
  { phone: number, consentVersion, now }: { phone: string; consentVersion: string; now: Instant },
  before: AnalysisRecord | undefined,
): Beginning {
  const phone = phoneId(number)
  return {
    _id: account,
    createdAt: before?.createdAt ?? now,
    revision: before?.revision ?? 0,
    phone,
    analysis: before?.phone === phone ? before.analysis : NOT_BEGUN,
    secrets: { phoneCipher: seal(number, places.analysisPhone(account)), consentVersion },
  }
}

/** What the phone has answered about these very cities, its validity running. */
const knownOf = (phone: HolderPhone | undefined, setTag: string, now: Instant): Itinerary | null =>
  phone && phone.setHash === setTag && isRunning(phone, now) ? phone.itinerary : null

/** The first step, with its SMS where one is needed; where it runs already, or somebody else has just begun it, that goes on. */
async function begin(record: Beginning, event: Begin, moment: Moment): Promise<Result<AnalysisRecord | undefined, Failure>> {
  const { _id: account, phone } = record
  const asItStands = () => readAnalysisRecord(account)
  if (!stepAnalysis(record.analysis, event, moment.now).ok) return done(await asItStands())
  if (event.known !== null || event.hasCode) return done((await keepStep(record, event, moment.now))?.record ?? (await asItStands()))
  const begun = await whileSendable(askingOf(account, record.secrets, moment), async (send) => {
    const step = await keepStep(record, event, moment.now)
    const sent = step && (await sendAndNote(step.record, send, moment.now))
    return done(sent?.record ?? (await asItStands()))
  })
  if (begun.ok) return begun
  const other = await asItStands()
  return other?.phone === phone && isAnalysing(other.analysis) ? done(other) : begun
}
