declare const brand: unique symbol
type Branded<Kind extends string> = string & { readonly [brand]: Kind }

/** Keyed hash of platform and user: who is signed in (`rules.md` 1). */
export type AccountId = Branded<'account'>

/** Keyed hash of an ID or passport number: who a code is about. */
export type PersonId = Branded<'person'>

/** Keyed hash of a phone number. Never leaves the functions. */
export type PhoneId = Branded<'phone'>

/** A phone as one account sees it: 16 hex digits, another one in every account. */
export type PhoneRef = Branded<'phone reference'>

/** A linked person as one account sees them: 16 hex digits, another one in every account. */
export type PersonRef = Branded<'person reference'>

/** Form of the references that leave the functions. */
export const REFERENCE_PATTERN = /^[0-9a-f]{16}$/
