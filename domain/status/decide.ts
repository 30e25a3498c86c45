import { type Facts, HEALTH_COLOURS, type HealthColour, ITINERARIES, MEASURES, VERIFICATIONS } from './facts'
import { type Mark, type Passage, type Situation, STATUS_RULES, type StatusRule } from './status.table'

export interface Decision {
  situation: Situation
  colour: HealthColour
  mark: Mark
  passage: Passage
  /** The row of the table that decided. */
  rule: StatusRule['id']
}

/** The six states of a case, with the four measures in the place of `controlled`. */
const CASES: readonly Pick<Facts, 'verification' | 'measure'>[] = VERIFICATIONS.flatMap<Pick<Facts, 'verification' | 'measure'>>(
  (verification) => (verification === 'controlled' ? MEASURES.map((measure) => ({ verification, measure })) : [{ verification }]),
)

const places = (names: readonly string[]) => Object.fromEntries(names.map((name, place) => [name, place])) as Record<string, number>
const PLACE_OF_COLOUR = places(HEALTH_COLOURS)
const PLACE_OF_ITINERARY = places(ITINERARIES)
const PLACE_OF_CASE = places(CASES.map(({ verification, measure }) => measure ?? verification))
const FLAGS = 32

/** Numbers every combination of facts, 0 to 3,455; NaN when a fact has a value that does not exist. */
function numberOf(facts: Facts): number {
  const state = facts.verification === 'controlled' ? (facts.measure ?? 'centralised') : facts.verification
  const flags =
    (facts.negativeTest ? 16 : 0) +
    (facts.truckDriver ? 8 : 0) +
    (facts.healthWhitelist ? 4 : 0) +
    (facts.temporaryPass ? 2 : 0) +
    (facts.locked ? 1 : 0)
  const place = PLACE_OF_COLOUR[facts.healthColour] * ITINERARIES.length + PLACE_OF_ITINERARY[facts.itinerary]
  return (place * CASES.length + PLACE_OF_CASE[state]) * FLAGS + flags
}

function byTable(facts: Facts): Decision {
  const rule = STATUS_RULES.find(({ when }) => when(facts)) as StatusRule
  const mark = typeof rule.mark === 'function' ? rule.mark(facts) : rule.mark
  return { situation: rule.situation, colour: facts.healthColour, mark, passage: rule.passage, rule: rule.id }
}

/** Every combination of facts there is: 3,456. */
export const ALL_FACTS: readonly Facts[] = HEALTH_COLOURS.flatMap((healthColour) =>
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

/** The table, read once for every combination: deciding is one look-up. Frozen, because all callers share it. */
const DECISIONS: readonly Decision[] = ALL_FACTS.map((facts) => Object.freeze(byTable(facts)))

/**
 * Says which of the 14 situations the facts are, and what to show for it: pure and total (`status.md`).
 * @throws TypeError when a fact has a value that does not exist, which no typed caller can hand in.
 */
export function decide(facts: Facts): Decision {
  const decision = DECISIONS[numberOf(facts)] as Decision | undefined
  if (!decision) throw new TypeError('these are no facts')
  return decision
}
