import type { City } from './city'

const CARD_FROM_AGE = 16
const YEAR = 365.2425 * 24 * 60 * 60_000

/** Whether somebody has a second-generation ID card with this name and number; children have none yet. */
export function hasIdCard(city: City, name: unknown, documentNumber: unknown, now: number): boolean {
  const person = city.ofDocument(String(documentNumber))
  if (person?.paper !== 'IDENTITY_CARD' || person.name !== name) return false
  const [, year, month, day] = /^.{6}(\d{4})(\d\d)(\d\d)/.exec(person.documentNumber) ?? []
  return now - Date.parse(`${year}-${month}-${day}`) >= CARD_FROM_AGE * YEAR
}
