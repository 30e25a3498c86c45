import { type Facts, HEALTH_COLOURS, type HealthColour, ITINERARIES, MEASURES, VERIFICATIONS } from './facts'
import type { Label } from './labels'
import { type Mark, type Passage, type Situation, STATUS_RULES, type StatusRule } from './status.table'

export interface Decision {
  situation: Situation
  colour: HealthColour
  mark: Mark
  label?: Label
  passage: Passage
  /** The row of the table that decided. */
  rule: StatusRule['id']
}

type Case = Pick<Facts, 'verification' | 'measure'>

/** The six states of a case; `controlled` stands last, once for each measure. */
const UNCONTROLLED = VERIFICATIONS.filter((verification) => verification !== 'controlled')
const CASES: readonly Case[] = [
  ...UNCONTROLLED.map((verification) => ({ verification })),
  ...MEASURES.map((measure): Case => ({ verification: 'controlled', measure })),
]
const FLAGS = 32

const places = (names: readonly string[], first = 0): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, place) => [name, first + place]))
const PLACE_OF_COLOUR = places(HEALTH_COLOURS)
const PLACE_OF_ITINERARY = places(ITINERARIES)
const PLACE_OF_UNCONTROLLED = places(UNCONTROLLED)
const PLACE_OF_MEASURE = places(MEASURES, UNCONTROLLED.length)

/** Numbers every combination of facts, 0 to 3,455; NaN when a fact has a value that does not exist. */
function numberOf(facts: Facts): number {
  const { verification, measure = 'centralised' } = facts
  const place = PLACE_OF_COLOUR[facts.healthColour] * ITINERARIES.length + PLACE_OF_ITINERARY[facts.itinerary]
  const state = verification === 'controlled' ? PLACE_OF_MEASURE[measure] : PLACE_OF_UNCONTROLLED[verification]
  const flags =
    (facts.negativeTest ? 16 : 0) +
    (facts.truckDriver ? 8 : 0) +
    (facts.healthWhitelist ? 4 : 0) +
    (facts.temporaryPass ? 2 : 0) +
    (facts.locked ? 1 : 0)
  return (place * CASES.length + state) * FLAGS + flags
}

/** Every combination of facts there is, each in the place that `numberOf` gives it: 3,456. */
export const listFacts = (): Facts[] =>
  HEALTH_COLOURS.flatMap((healthColour) =>
    ITINERARIES.flatMap((itinerary) =>
      CASES.flatMap((state) =>
        Array.from({ length: FLAGS }, (_, flags) => ({
          healthColour,
          itinerary,
          ...state,
          negativeTest: (flags & 16) > 0,
          truckDriver: (flags & 8) > 0,
          healthWhitelist: (flags & 4) > 0,
          temporaryPass: (flags & 2) > 0,
          locked: (flags & 1) > 0,
        })),
      ),
    ),
  )

/** Reads the table from the top. */
export function decideByTable(rules: readonly StatusRule[], facts: Facts): Decision {
  const { situation, mark, label, passage, id } = rules.find(({ when }) => when(facts)) as StatusRule
  return {
    situation,
    colour: facts.healthColour,
    mark: typeof mark === 'function' ? mark(facts) : mark,
    label: typeof label === 'function' ? label(facts) : label,
    passage,
    rule: id,
  }
}

let decisions: readonly Decision[] | undefined

/** The table, read once for every combination when the first is asked for: deciding is one look-up. Frozen, because all callers share it. */
const decisionsOf = (): readonly Decision[] => (decisions ??= listFacts().map((facts) => Object.freeze(decideByTable(STATUS_RULES, facts))))

/**
 * Says which of the 14 situations the facts are, and what to show for it: pure and total (`status.md`).
 * @throws TypeError when a fact has a value that does not exist, which no typed caller can hand in.
 */
export function decide(facts: Facts): Decision {
  const decision = decisionsOf()[numberOf(facts)] as Decision | undefined
  if (!decision) throw new TypeError('these are no facts')
  return decision
}
