import { ARRIVAL_CASES } from '@domain/declaration/arrival-case.table'
import { askAt, remindAt } from '@domain/declaration/declaration'
import type { Instant } from '@domain/kernel/china-time'
import type { DeclarationRecord } from '../repositories/declaration.record'
import { declarationFollowed } from '../repositories/declarations.repository'
import { noteDeclared } from '../repositories/holders.repository'
import { enterJourney } from '../repositories/messages.repository'
import { removeReturnAnswerBefore } from '../repositories/return-answers.repository'
import { openCases } from './open-cases'

/**
 * What follows from a declaration that was made or moved: the code page knows of it, an earlier 否 is over, its messages wait for their time, an arrival opens cases. Can be repeated:
 * if this dies half-way a job does it again. @returns the declaration with its cases
 */
export async function followUp(record: DeclarationRecord, now: Instant): Promise<DeclarationRecord> {
  await noteDeclared(record)
  await removeReturnAnswerBefore(record.account, record.declaredAt)
  if (record.state === 'declared') await enterReminders(record, now)
  const opensCases = record.state === 'arrived' && ARRIVAL_CASES[record.measure].opensCase
  const cases = opensCases ? await openCases(record, now) : record.cases
  await declarationFollowed(record, cases)
  const { pending: _done, ...followed } = record
  return { ...followed, cases }
}

async function enterReminders({ _id: declaration, account, revision, arrivesOn }: DeclarationRecord, now: Instant): Promise<void> {
  const at = remindAt(arrivesOn, now)
  const about = { account, declaration, revision }
  if (at !== undefined) await enterJourney({ ...about, news: 'arrival-tomorrow' }, at)
  await enterJourney({ ...about, news: 'arrival-asked' }, askAt(arrivesOn))
}
