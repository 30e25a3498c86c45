import { isExpected } from '@domain/declaration/declaration'
import { bitAfterwards } from '@domain/declaration/travellers'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { Itinerary } from '@domain/status'
import { shownPeople } from '../people/shown-people'
import type { DeclarationRecord } from '../repositories/declaration.record'
import { changeDeclaration, newestDeclaration, noteJudged } from '../repositories/declarations.repository'
import { readHolder } from '../repositories/holder-people.repository'
import { enterJourney } from '../repositories/messages.repository'
import { readSettings, type Settings } from '../settings/settings'
import { bitNow } from './bit-now'
import { type Judgement, judge } from './judge'
import { journeyOf } from './open-declaration'

/** Judges a declared journey anew. Another answer is kept with the one before, and told: dying in between leaves a message that waits for it. */
export async function rejudge(record: DeclarationRecord, settings: Settings, now: Instant): Promise<void> {
  const judgement = judge(journeyOf(record), await bitOf(record, settings, now), settings)
  if (isSame(record, judgement)) return noteJudged(record, judgement)
  const { _id: declaration, account, revision, level: before } = record
  await enterJourney({ account, declaration, news: 'answer-changed', revision: revision + 1 }, now)
  await changeDeclaration(record, { ...judgement, rejudged: { at: now, before }, changedAt: now })
}

const isSame = (record: DeclarationRecord, { level, measure, days }: Judgement): boolean =>
  record.level === level && record.measure === measure && record.days === days

async function bitOf({ account, people, bit }: DeclarationRecord, { compared }: Settings, now: Instant): Promise<Itinerary> {
  const holder = await readHolder(account)
  const travelling = holder ? shownPeople(holder, now).filter(({ personId }) => people.includes(personId)) : []
  const known = travelling.flatMap((person) => (holder && bitNow(holder, person, compared?.setTag, now)) ?? [])
  return bitAfterwards(known, people.length, bit)
}

/** After a new answer for the account: what it has declared is judged by that. */
export async function rejudgeOf(account: AccountId, now: Instant): Promise<void> {
  const record = await newestDeclaration(account)
  if (record && isExpected(record.state)) await rejudge(record, await readSettings(), now)
}
