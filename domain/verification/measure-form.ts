import { addDays, type CivilDate, DAY, isCivilDate, startOfDay } from '../kernel/china-time'
import type { Measure } from '../status/facts'

/** Where a measure is: in so many words, or as the case knows it already, so that nobody needs to see it to write it. */
export type MeasurePlace = string | { as: 'own-address' | 'before' }

/** 纳入管控 as it is filled in. */
export interface MeasureForm {
  kind: Measure
  place: MeasurePlace
  /** Person responsible, and their phone: the holder sees both. */
  responsible: string
  phone: string
  /** First and last day, both included. */
  from: CivilDate
  to: CivilDate
}

export const PLACE_AT_LEAST = 2
export const PLACE_AT_MOST = 60
export const RESPONSIBLE_AT_MOST = 20
export const RESPONSIBLE_PHONE = /^\d{7,12}$/
/** A number as people write it, 0577-88123456 or (0577) 8812 3456, without what stands between its digits. */
export const readResponsiblePhone = (typed: string): string => typed.normalize('NFKC').replace(/[\s()\-‐-—]/g, '')
/** No measure is written for longer at once; it can be extended. */
export const MEASURE_DAYS_AT_MOST = 60
/** The holder is stopped from the moment it is written (`product.md` 6), whichever day it begins: only the way to the place, or a measure that runs on until then, may lie between. */
export const MEASURE_BEGINS_WITHIN_DAYS = 3

/** 满 n 天: whole days have to go by, so the first does not count. @returns the last day */
export const lastDayOf = (from: CivilDate, days: number): CivilDate => addDays(from, days)

/** How many days a measure that is ended today would have run yet; 0 on its last day and after it. */
export const daysEarly = ({ to }: { to: CivilDate }, today: CivilDate): number => Math.max(0, (startOfDay(to) - startOfDay(today)) / DAY)

export type MeasureField = keyof MeasureForm

type Draft = Partial<MeasureForm>

const isPlace = ({ place = '' }: Draft) => typeof place === 'object' || place.trim().length >= PLACE_AT_LEAST

const isBegin = ({ from = '' }: Draft, today: CivilDate) => isCivilDate(from) && from <= addDays(today, MEASURE_BEGINS_WITHIN_DAYS)

/** Nobody is put under a measure that is over. */
function isEnd({ from = '', to = '' }: Draft, today: CivilDate): boolean {
  if (!isCivilDate(to) || to < today) return false
  return !isCivilDate(from) || (from <= to && to < addDays(from, MEASURE_DAYS_AT_MOST))
}

/** What each field has to be, in the order of the page. */
const RIGHT: readonly [MeasureField, (draft: Draft, today: CivilDate) => boolean][] = [
  ['kind', ({ kind }) => kind !== undefined],
  ['place', isPlace],
  ['responsible', ({ responsible = '' }) => responsible.trim() !== ''],
  ['phone', ({ phone = '' }) => RESPONSIBLE_PHONE.test(phone)],
  ['from', isBegin],
  ['to', isEnd],
]

/** The fields that are missing or cannot be right, in the order of the page. */
export const measureFaults = (draft: Draft, today: CivilDate): MeasureField[] =>
  RIGHT.filter(([, isRight]) => !isRight(draft, today)).map(([field]) => field)
