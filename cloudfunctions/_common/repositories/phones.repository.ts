import type { Instant } from '@domain/kernel/china-time'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import type { Policy } from '@domain/policy/policy'
import { keptFor } from '@domain/retention/retention.table'
import { _, database } from '../database/app'
import type { PhoneRecord, SentCodeRecord, UsedCode } from './phone.record'
import { whileReserved } from './reservation'

const COLLECTION = 'phones'
const phones = () => database.collection(COLLECTION)

/** One request at a time asks for a code to a phone, whoever asks. */
export const withPhone = <Outcome>(id: PhoneId, now: Instant, work: (phone: PhoneRecord) => Promise<Outcome>) =>
  whileReserved<PhoneRecord, Outcome>(
    { collection: COLLECTION, fresh: { _id: id, sends: [], limitedUntil: 0, reservedUntil: 0 }, now, keptMs: keptFor('phones') },
    work,
  )

export async function readPhone(id: PhoneId): Promise<PhoneRecord | undefined> {
  const { data } = await phones().where({ _id: id }).limit(1).get()
  return (data as PhoneRecord[])[0]
}

/** A code was really sent: it takes the place of the one before. */
export async function saveSentCode(
  id: PhoneId,
  { queryId, sentAt }: { queryId: string; sentAt: Instant },
  sends: readonly Instant[],
): Promise<void> {
  const code: SentCodeRecord = { queryId, sentAt, tries: {}, triesOfAll: 0 }
  await phones()
    .where({ _id: id })
    .update({ code: _.set(code), sends: _.set(sends) })
}

export async function limitPhone(id: PhoneId, until: Instant): Promise<void> {
  await phones()
    .where({ _id: id })
    .update({ limitedUntil: _.max(until) })
}

interface Try {
  phone: PhoneId
  reference: PhoneRef
  queryId: string
}

/** Counts a try before it is made, so that no number of tries at once is more than is allowed. `false` when there is none left. */
export async function claimTry({ phone, reference, queryId }: Try, policy: Policy): Promise<boolean> {
  const left = {
    _id: phone,
    'code.queryId': queryId,
    [`code.tries.${reference}`]: _.or(_.exists(false), _.lt(policy.wrongTriesPerAccount)),
    'code.triesOfAll': _.lt(policy.wrongTriesPerPhone),
  }
  const { updated } = await phones()
    .where(left)
    .update({ [`code.tries.${reference}`]: _.inc(1), 'code.triesOfAll': _.inc(1) })
  return updated === 1
}

/** Remembers who used a code and what it was answered with; the try that was right does not count. */
export async function saveUsed({ phone, reference, queryId }: Try, used: UsedCode): Promise<void> {
  await phones()
    .where({ _id: phone, 'code.queryId': queryId })
    .update({ 'code.used': _.set(used), [`code.tries.${reference}`]: _.inc(-1), 'code.triesOfAll': _.inc(-1) })
}

/** A try that nobody answered does not count. */
export async function giveBackTry({ phone, reference, queryId }: Try): Promise<void> {
  await phones()
    .where({ _id: phone, 'code.queryId': queryId })
    .update({ [`code.tries.${reference}`]: _.inc(-1), 'code.triesOfAll': _.inc(-1) })
}
