import type { Language } from './language'

/**
 * The city that all of this is for. Another city begins here; then come its streets (`domain/divisions`), its boundary (`domain/geofence`), and the sentences that
 * name it (`src/i18n`, `domain`).
 */
export const HOME_CITY = {
  /** GB/T 2260. */
  code: '330300',
  /** As registries write it, and how the names of its places begin. */
  division: '温州市',
  prefix: '温州',
  /** What the mini-program is called. */
  program: { zh: '温州防疫码', en: 'Wenzhou Health Pass' } satisfies Record<Language, string>,
} as const

/** GB/T 2260 of its counties 县（市、区）: the code of the city, and two digits of their own. */
export const HOME_COUNTY_PATTERN = new RegExp(`^${HOME_CITY.code.slice(0, 4)}\\d{2}$`)
