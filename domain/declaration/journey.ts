import type { CivilDate } from '../kernel/china-time'
import type { PersonRef } from '../kernel/ids'
import type { Means } from './means.table'

/** A person or household that receives the travellers, when somebody does. */
export interface Receiver {
  name: string
  phone: string
}

/** 返温来温预申报: one journey of one or several people, as it is declared (`product.md` 8). Names and documents are those of the linked health codes. */
export interface Journey {
  people: readonly PersonRef[]
  phone: string
  /** Code of a city, or of what lies beyond the mainland. */
  from: string
  /** Other places passed through, picked by the person; codes as above. */
  via: readonly string[]
  departsOn: CivilDate
  arrivesOn: CivilDate
  means: Means
  /** Of the flight, train or coach, the plate, the name of the ship. */
  number: string
  /** Nine digits of a street of Wenzhou. */
  street: string
  address: string
  receiver: Receiver | null
  hasPromised: boolean
}

/** A journey while it is filled in: by what comes last of all, and nothing is chosen beforehand. */
export type WrittenJourney = Omit<Journey, 'means'> & { means: Means | '' }

/** One journey takes so many people: as many as an account shows (`rules.md` 1). */
export const PEOPLE_AT_MOST = 20
export const VIA_AT_MOST = 10
/** Declared so many days before arrival at most, the last one included. */
export const DAYS_AHEAD_AT_MOST = 30
/** From departure to arrival; a departure may lie behind who changes a declaration on the way. */
export const DAYS_ON_THE_WAY_AT_MOST = 7

/** 承诺, as it was ticked; another text has another version. */
export const JOURNEY_PROMISE_VERSION = '2022-11'
export const JOURNEY_PROMISE = {
  zh: '本人承诺以上内容真实、完整，抵温后遵守疫情防控规定，配合目的地街道的服务和管理；如有不实，愿承担相应法律责任。',
  en: 'I promise that all this is true and complete, and that on arrival I keep to the rules of prevention and work with the street of my destination; I answer for it by law.',
} as const
