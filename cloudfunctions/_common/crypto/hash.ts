import { createHash, createHmac } from 'node:crypto'
import type { AccountId, PersonId, PersonRef, PhoneId, PhoneRef } from '@domain/kernel/ids'
import { configuration } from '../configuration/configuration'
import type { KeyRing } from '../configuration/key-ring'

const REFERENCE_BYTES = 8
const SPREAD_STEPS = 2 ** 32

function hmac(purpose: string, parts: readonly string[], ring: KeyRing): Buffer {
  return createHmac('sha256', ring.keys[ring.current])
    .update([purpose, ...parts].join('\0'))
    .digest()
}

const keyed = (purpose: string, parts: readonly string[], ring: KeyRing) =>
  `${ring.current}.${hmac(purpose, parts, ring).subarray(0, 24).toString('base64url')}`

/** Who is signed in: the platform's user, without saying who that is. */
export const accountId = (platform: string, user: string, ring: KeyRing = configuration.HASH_KEYS) =>
  keyed('account', [platform, user], ring) as AccountId

/** Who a code is about, by ID or passport number. */
export const personId = (documentNumber: string, ring: KeyRing = configuration.HASH_KEYS) =>
  keyed('person', [documentNumber.toUpperCase()], ring) as PersonId

/** A phone number, findable but not readable. */
export const phoneId = (phone: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('phone', [phone], ring) as PhoneId

const reference = (purpose: string, account: AccountId, id: string, ring: KeyRing) =>
  hmac(purpose, [account, id], ring).subarray(0, REFERENCE_BYTES).toString('hex')

/** A phone as this account sees it: says nothing outside it. */
export const phoneReference = (account: AccountId, phone: PhoneId, ring: KeyRing = configuration.HASH_KEYS) =>
  reference('phone reference', account, phone, ring) as PhoneRef

/** A person as this account sees them: says nothing outside it. */
export const personReference = (account: AccountId, person: PersonId, ring: KeyRing = configuration.HASH_KEYS) =>
  reference('person reference', account, person, ring) as PersonRef

/** Where a phone of an account lies in the spread of validities: from -1 to below 1, always the same (`rules.md` 11). */
export const spreadOf = (account: AccountId, phone: PhoneRef, ring: KeyRing = configuration.HASH_KEYS) =>
  (hmac('spread', [account, phone], ring).readUInt32BE(0) / SPREAD_STEPS) * 2 - 1

/** A case: of a person, opened with this signature, or by the arrival of this journey: each serves once. Sent again, it is the same case. */
export const caseKey = (person: PersonId, openedWith: string, ring: KeyRing = configuration.HASH_KEYS) =>
  hmac('case', [person, openedWith], ring).subarray(0, REFERENCE_BYTES).toString('hex')

/** By what a case is found again: each says nothing about the others (`rules.md` 22). */
export const searchKeys = {
  name: (name: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('case name', [name], ring),
  phone: (phone: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('case phone', [phone], ring),
  digits: (street: string, digits: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('case digits', [street, digits], ring),
}

/** What a picture shows, without saying what. */
export const pictureKey = (picture: Uint8Array, ring: KeyRing = configuration.HASH_KEYS) =>
  keyed('picture', [createHash('sha256').update(picture).digest('hex')], ring)

/** Who lives together: the same address, written by the same account; the street is that of the case, which can be transferred. */
export const householdKey = (account: AccountId, address: string, ring: KeyRing = configuration.HASH_KEYS) =>
  keyed('household', [account, address], ring)

/** Opens what waits on a worker's own phone; 32 bytes in hex. */
export const queueKey = (account: AccountId, ring: KeyRing = configuration.HASH_KEYS) => hmac('queue', [account], ring).toString('hex')

/** Where a journey begins: counted together, readable by who knows all places. */
export const originKey = (place: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('origin', [place], ring)

/** An account of staff as the office sees it. */
export const staffReference = (account: AccountId, ring: KeyRing = configuration.HASH_KEYS) =>
  hmac('staff reference', [account], ring).subarray(0, REFERENCE_BYTES).toString('hex')

/** By what an account of staff is found again: what the office calls it, whole. */
export const staffLabelKey = (label: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('staff label', [label], ring)

/** An entry of a white list as the data bureau sees it. */
export const entryReference = (entry: string, ring: KeyRing = configuration.HASH_KEYS) =>
  hmac('entry reference', [entry], ring).subarray(0, REFERENCE_BYTES).toString('hex')

/** A citizen's account in the trail of acts, and nowhere else. */
export const auditReference = (account: AccountId, ring: KeyRing = configuration.HASH_KEYS) =>
  hmac('audit reference', [account], ring).subarray(0, REFERENCE_BYTES).toString('hex')

/** An invitation code, findable but not readable. */
export const invitationKey = (code: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('invitation', [code], ring)

/** A code that was right, recognised when it is typed again; worth nothing after three minutes. `part`: of the cities, where it was asked about no more. */
export const smsCodeKey = (
  phone: PhoneId,
  queryId: string,
  { code, part }: { code: string; part?: number },
  ring: KeyRing = configuration.HASH_KEYS,
) => keyed('sms code', [phone, queryId, code, ...(part === undefined ? [] : [String(part)])], ring)

/** An address for counting, unreadable. */
export const addressKey = (address: string, ring: KeyRing = configuration.HASH_KEYS) => keyed('address', [address], ring)
