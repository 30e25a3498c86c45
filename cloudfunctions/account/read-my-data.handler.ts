import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { type ConsentRecord, readConsents } from '@common/repositories/consents.repository'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import { places } from '@common/repositories/places'
import { readMyData } from '@contract/account/read-my-data'
import { failure } from '@domain/kernel/errors'
import type { PhoneId, PhoneRef } from '@domain/kernel/ids'
import { maskPhone } from '@domain/kernel/masking'
import { done, failed } from '@domain/kernel/result'

export const readMyDataHandler = implement(readMyData, async ({ caller: { account } }) => {
  const [holder, consents] = await Promise.all([readHolder(account), readConsents(account)])
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const phones = holder ? phonesOf(holder) : []
  const maskedOf = (id: PhoneId) => phones.find(({ phoneId }) => phoneId === id)?.maskedPhone ?? null
  return done({
    people: Object.keys(holder?.people ?? {}).length,
    phones: phones.map(({ maskedPhone, provedAt }) => ({ maskedPhone, provedAt })),
    consents: consents.filter(isNewest).map(({ version, at, phone }) => ({ version, at, maskedPhone: maskedOf(phone) })),
  })
})

/** Each version and phone once, with the last time: every SMS code and every check records its consent. */
const isNewest = ({ version, phone }: ConsentRecord, place: number, newestFirst: readonly ConsentRecord[]) =>
  newestFirst.findIndex((other) => other.version === version && other.phone === phone) === place

const phonesOf = ({ _id: account, phones }: HolderRecord) =>
  (Object.entries(phones) as [PhoneRef, HolderPhone][]).map(([reference, { phoneId, phoneCipher, provedAt }]) => ({
    phoneId,
    provedAt,
    maskedPhone: maskPhone(open(phoneCipher, places.phone(account, reference))),
  }))
