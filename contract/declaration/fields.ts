import { DECLARATION_EVENTS, DECLARATION_STATES } from '@domain/declaration/declaration'
import { PEOPLE_AT_MOST, VIA_AT_MOST } from '@domain/declaration/journey'
import { MEANS_KEYS } from '@domain/declaration/means.table'
import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { RISK_LEVELS } from '@domain/policy/measures.table'
import { ADDRESS_AT_MOST } from '@domain/verification/form'
import * as v from 'valibot'
import { At, CityCode, Count, Day, PersonName, PersonReference, Phone, Revision, StreetCode, words } from '../fields'
import { ArrivalRuleSchema } from '../office/policy'
import { CaseReference } from '../verification/fields'

export const DeclarationReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))

/** Who takes travellers in. */
export const ReceiverSchema = v.strictObject({ name: PersonName, phone: Phone })

export const JourneySchema = v.strictObject({
  people: v.pipe(v.array(PersonReference), v.maxLength(PEOPLE_AT_MOST)),
  phone: Phone,
  from: CityCode,
  via: v.pipe(v.array(CityCode), v.maxLength(VIA_AT_MOST)),
  departsOn: Day,
  arrivesOn: Day,
  means: v.picklist(MEANS_KEYS),
  number: words(20),
  street: StreetCode,
  address: words(ADDRESS_AT_MOST),
  receiver: v.nullable(ReceiverSchema),
  hasPromised: v.boolean(),
})

export const PromiseVersion = v.pipe(v.string(), v.maxLength(20))

const history = v.array(
  v.strictObject({ at: At, event: v.picklist(['declare', ...DECLARATION_EVENTS]), by: v.picklist(['declarer', 'grid', 'office']) }),
)

/** A declared journey as everybody may know it who may see it at all. */
const shared = {
  declaration: DeclarationReference,
  revision: Revision,
  state: v.picklist(DECLARATION_STATES),
  level: v.picklist(RISK_LEVELS),
  declaredAt: At,
  changedAt: At,
  history,
}

/**
 * For who declared it. `onArrival`: what the office has for this level on the day of arrival, and when it last changed its policy; `rejudged`: when another list or policy
 * changed the answer after it was declared; `can`: what is still in their hands.
 */
export const OwnDeclarationSchema = v.strictObject({
  ...shared,
  journey: JourneySchema,
  onArrival: v.strictObject({ ...ArrivalRuleSchema.entries, since: v.nullable(At) }),
  rejudged: v.nullable(v.strictObject({ at: At, levelBefore: v.picklist(RISK_LEVELS) })),
  can: v.strictObject({ change: v.boolean(), withdraw: v.boolean() }),
})
export type OwnDeclaration = v.InferOutput<typeof OwnDeclarationSchema>

/**
 * For the street that expects them: who travels, how to reach them, the plate of their car, where they will live and who receives them is masked. `cases`: that their arrival opened, or found
 * open, of those in the streets of whoever reads it; `casesElsewhere`: how many lie in other streets; `withoutCase`: for how many who should have one it could open none.
 */
export const ArrivalSchema = v.strictObject({
  ...shared,
  journey: v.omit(JourneySchema, ['people', 'phone', 'number', 'address', 'receiver']),
  maskedNames: v.array(v.string()),
  maskedPhone: v.string(),
  maskedNumber: v.string(),
  maskedAddress: v.string(),
  maskedReceiver: v.nullable(v.strictObject({ name: v.string(), phone: v.string() })),
  cases: v.array(CaseReference),
  casesElsewhere: Count,
  withoutCase: Count,
  can: v.array(v.picklist(DECLARATION_EVENTS)),
})
export type Arrival = v.InferOutput<typeof ArrivalSchema>

/** Fields of it that hold personal data. */
export const PERSONAL_IN_ARRIVAL = ['journey', 'maskedNames', 'maskedPhone', 'maskedNumber', 'maskedAddress', 'maskedReceiver'] as const

/** A row of the street's list. `isOverdue`: nobody has said anything of the arrival, and it is time to ask. */
export const ListedArrivalSchema = v.strictObject({
  declaration: DeclarationReference,
  revision: Revision,
  state: v.picklist(DECLARATION_STATES),
  level: v.picklist(RISK_LEVELS),
  maskedName: v.string(),
  people: Count,
  street: StreetCode,
  arrivesOn: Day,
  means: v.picklist(MEANS_KEYS),
  isOverdue: v.boolean(),
})
export type ListedArrival = v.InferOutput<typeof ListedArrivalSchema>
