import { open } from '@common/crypto/seal'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { places } from '@common/repositories/places'
import { type Arrival, JourneySchema, type ListedArrival, type OwnDeclaration } from '@contract/declaration/fields'
import { type DeclarationActor, isOverdue } from '@domain/declaration/declaration'
import { movesOf } from '@domain/declaration/workflow'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { maskName } from '@domain/kernel/masking'
import * as v from 'valibot'

/** How many steps of a history are shown. */
const STEPS_SHOWN = 50

const namesOf = ({ _id: id, namesCipher }: DeclarationRecord) =>
  v.parse(v.array(v.string()), JSON.parse(open(namesCipher, places.declarationNames(id))))

const shared = (record: DeclarationRecord) => ({
  declaration: record._id,
  revision: record.revision,
  state: record.state,
  level: record.level,
  journey: v.parse(JourneySchema, JSON.parse(open(record.journeyCipher, places.declarationJourney(record._id)))),
  declaredAt: record.declaredAt,
  changedAt: record.changedAt,
  history: record.history.slice(-STEPS_SHOWN),
})

/** A declaration for who made it. */
export function presentOwn(record: DeclarationRecord, now: Instant): OwnDeclaration {
  const moves = movesOf(record, 'declarer', civilDate(now))
  return { ...shared(record), can: { change: moves.includes('change'), withdraw: moves.includes('withdraw') } }
}

/** A declaration for who expects the travellers. */
export const presentArrival = (record: DeclarationRecord, actor: DeclarationActor, now: Instant): Arrival => ({
  ...shared(record),
  names: namesOf(record),
  can: movesOf(record, actor, civilDate(now)),
})

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
