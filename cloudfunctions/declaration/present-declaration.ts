import { ruleOnArrival } from '@common/declarations/judge'
import { journeyOf, namesOf } from '@common/declarations/open-declaration'
import type { Staff } from '@common/identity/caller'
import { actorOf, isTheirs } from '@common/identity/streets'
import { readCaseRecords } from '@common/repositories/cases.repository'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import type { Settings } from '@common/settings/settings'
import type { Arrival, ListedArrival, OwnDeclaration } from '@contract/declaration/fields'
import { withoutCase } from '@domain/declaration/arrival-case.table'
import { isOverdue } from '@domain/declaration/declaration'
import { maskNumber } from '@domain/declaration/means.table'
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
export async function presentArrival(record: DeclarationRecord, staff: Staff, now: Instant): Promise<Arrival> {
  const { people: _people, phone, number, address, receiver, ...journey } = journeyOf(record)
  return {
    ...shared(record),
    journey,
    maskedNames: namesOf(record).map(maskName),
    maskedPhone: maskPhone(phone),
    maskedNumber: maskNumber(journey.means, number),
    maskedAddress: maskAddress(address),
    maskedReceiver: receiver && { name: maskName(receiver.name), phone: maskPhone(receiver.phone) },
    ...(await casesFor(staff, record)),
    withoutCase: record.pending === undefined ? withoutCase(record) : 0,
    can: movesOf(record, actorOf(staff), civilDate(now)),
  }
}

/** Nobody is given a case that they may not read. */
async function casesFor(staff: Staff, { cases }: DeclarationRecord): Promise<Pick<Arrival, 'cases' | 'casesElsewhere'>> {
  const records = cases.length === 0 ? [] : await readCaseRecords(cases)
  const theirs = records.filter((record) => isTheirs(staff, record)).map(({ _id }) => _id)
  return { cases: cases.filter((id) => theirs.includes(id)), casesElsewhere: records.length - theirs.length }
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
