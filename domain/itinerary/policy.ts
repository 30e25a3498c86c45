/** What the office can set of itineraries and SMS codes. Instants and lengths elsewhere are milliseconds; here people read hours and minutes. */
export interface Policy {
  /** How long an authorisation holds when it is not shown again: 2 to 15. */
  validityHours: number
  /** By how much of that the length differs from person to person, up or down: 0 to 0.5. */
  spreadShare: number
  /** No bit is extended beyond so many hours after its authorisation. */
  ceilingHours: number
  /** So many SMS codes in the window, or in a day, per account; the next request locks it until midnight. Per phone likewise. */
  smsPerWindow: number
  smsWindowMinutes: number
  smsPerDay: number
  /** Wrong tries that void a code: of one account, and of all accounts together. */
  wrongTriesPerAccount: number
  wrongTriesPerPhone: number
  /** 临时通行: so many a person and day. */
  temporaryPassesPerDay: number
}

/** Until the office sets others (`product.md` 3, `rules.md` 8). */
export const DEFAULT_POLICY: Policy = {
  validityHours: 8,
  spreadShare: 0.15,
  ceilingHours: 24,
  smsPerWindow: 5,
  smsWindowMinutes: 30,
  smsPerDay: 10,
  wrongTriesPerAccount: 5,
  wrongTriesPerPhone: 20,
  temporaryPassesPerDay: 3,
}
