import { CITIES_WITHOUT_COUNTIES, PROVINCES, RESIDENCE_PERMITS, UNDER_THE_PROVINCE } from './division.table'

const MUNICIPALITIES = ['11', '12', '31', '50']

function isCityKnown(province: string, city: number): boolean {
  const row = PROVINCES[province]
  if (!row) return false
  if (city === UNDER_THE_PROVINCE) return !MUNICIPALITIES.includes(province)
  return (city >= 1 && city <= row.cities) || (city >= 21 && city <= (row.prefectures ?? 0)) || (row.more ?? []).includes(city)
}

/**
 * `true` when the first six digits of an ID number can be a division that is or was. Province and city are looked up; of counties (01 to 99
 * below each city) some 4,500 numbers were given since 1980 and no complete list is published, so that a wrong one is left to the check digit.
 */
export function isDivisionKnown(code: string): boolean {
  if (RESIDENCE_PERMITS.includes(code) || CITIES_WITHOUT_COUNTIES.includes(code)) return true
  return code.slice(4) !== '00' && isCityKnown(code.slice(0, 2), Number(code.slice(2, 4)))
}
