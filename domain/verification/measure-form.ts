import { addDays, type CivilDate, isCivilDate } from '../kernel/china-time'
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
/** No measure is written for longer at once; it can be extended. */
export const MEASURE_DAYS_AT_MOST = 60

export type MeasureField = keyof MeasureForm

/** The fields that are missing or cannot be right, in the order of the page. */
export function measureFaults({ kind, place, responsible = '', phone = '', from = '', to = '' }: Partial<MeasureForm>): MeasureField[] {
  const isPlace = typeof place === 'object' || (place ?? '').trim().length >= PLACE_AT_LEAST
  const isFrom = isCivilDate(from)
  const isTo = isCivilDate(to) && (!isFrom || (from <= to && to < addDays(from, MEASURE_DAYS_AT_MOST)))
  return [
    ...(kind ? [] : (['kind'] as const)),
    ...(isPlace ? [] : (['place'] as const)),
    ...(responsible.trim() === '' ? (['responsible'] as const) : []),
    ...(RESPONSIBLE_PHONE.test(phone) ? [] : (['phone'] as const)),
    ...(isFrom ? [] : (['from'] as const)),
    ...(isTo ? [] : (['to'] as const)),
  ]
}
