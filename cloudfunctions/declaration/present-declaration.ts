import { ruleOnArrival } from '@common/declarations/judge'
import { journeyOf, namesOf } from '@common/declarations/open-declaration'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import type { Settings } from '@common/settings/settings'
import type { Arrival, ListedArrival, OwnDeclaration } from '@contract/declaration/fields'
import { withoutCase } from '@domain/declaration/arrival-case.table'
import { type DeclarationActor, isOverdue } from '@domain/declaration/declaration'
import { movesOf } from '@domain/declaration/workflow'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { maskAddress, maskName, maskPhone } from '@domain/kernel/masking'

/** How many steps of a history are shown. */
const STEPS_SHOWN = 50

const shared = (record: DeclarationRecord) => ({
  declaration: record._id,
  revision: record.revision,
  state: record.state,
  level: record.level,
  declaredAt: record.declaredAt,
  changedAt: record.changedAt,
  history: record.history.slice(-STEPS_SHOWN),
})

/** A declaration for who made it. */
export function presentOwn(record: DeclarationRecord, settings: Settings, now: Instant): OwnDeclaration {
  const moves = movesOf(record, 'declarer', civilDate(now))
  const { rejudged } = record
  return {
    ...shared(record),
    journey: journeyOf(record),
    onArrival: { ...ruleOnArrival(record, settings), since: settings.latest?.from ?? null },
    rejudged: rejudged && { at: rejudged.at, levelBefore: rejudged.before },
    can: { change: moves.includes('change'), withdraw: moves.includes('withdraw') },
  }
}

/** A declaration for who expects the travellers. */
export function presentArrival(record: DeclarationRecord, actor: DeclarationActor, now: Instant): Arrival {
  const { people: _people, phone, address, receiver, ...journey } = journeyOf(record)
  return {
    ...shared(record),
    journey,
    maskedNames: namesOf(record).map(maskName),
    maskedPhone: maskPhone(phone),
    maskedAddress: maskAddress(address),
    maskedReceiver: receiver && { name: maskName(receiver.name), phone: maskPhone(receiver.phone) },
    cases: record.cases,
    withoutCase: record.pending === undefined ? withoutCase(record) : 0,
    can: movesOf(record, actor, civilDate(now)),
  }
}

/** A row of the street's list. */
export const presentListed = (record: DeclarationRecord, now: Instant): ListedArrival => ({
  declaration: record._id,
  revision: record.revision,
  state: record.state,
  level: record.level,
  maskedName: maskName(namesOf(record)[0]),
  people: record.people.length,
  street: record.street,
  arrivesOn: record.arrivesOn,
  means: record.means,
  isOverdue: isOverdue(record, now),
})
