import { caseFormOf } from '@domain/declaration/case-form'
import type { Instant } from '@domain/kernel/china-time'
import { enterCase } from '../cases/enter-case'
import { type ShownPerson, shownPeople } from '../people/shown-people'
import { newestCase } from '../repositories/cases.repository'
import type { DeclarationRecord } from '../repositories/declaration.record'
import { readHolder } from '../repositories/holder-people.repository'
import type { HolderRecord } from '../repositories/holder.record'
import { journeyOf } from './open-declaration'

/**
 * A case for everybody who has arrived, filled in from what was declared. Who has an open one keeps it; of who is not linked any more, or stands on the
 * white list, there is none. @returns the open cases
 */
export async function openCases(record: DeclarationRecord, now: Instant): Promise<string[]> {
  const holder = await readHolder(record.account)
  const shown = holder && !holder.closed ? shownPeople(holder, now) : []
  const arrived = shown.filter(({ personId }) => record.people.includes(personId))
  const cases = await Promise.all(arrived.map((person) => caseOf(record, { holder: holder as HolderRecord, person }, now)))
  return cases.flatMap((id) => id ?? [])
}

async function caseOf(
  record: DeclarationRecord,
  own: { holder: HolderRecord; person: ShownPerson },
  now: Instant,
): Promise<string | undefined> {
  const form = caseFormOf(journeyOf(record), { level: record.level, isCodeGreen: own.person.colour === 'green' })
  const by = record.history.at(-1)?.by === 'office' ? 'office' : 'grid'
  const entered = await enterCase(own, { form, by, openedWith: record._id }, now)
  if (entered.ok) return entered.value._id
  return entered.error.why === 'refused' ? undefined : (await newestCase(own.person.personId))?._id
}
