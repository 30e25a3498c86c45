import { isFall } from '../pass/denial'
import type { Decision } from '../status'

/** What a code says, as far as a message depends on it. */
export type Seen = Pick<Decision, 'situation' | 'colour' | 'passage'>

export interface SituationChange {
  from: Seen
  to: Seen
}

/** What a message is about. */
export type MessageKey = 'passage-fallen' | 'passage-risen' | 'situation-changed' | 'validity-ends' | 'validity-ended' | JourneyNews

export const JOURNEY_NEWS = [
  'analysis-done',
  'analysis-over',
  'analysis-outdated',
  'answer-changed',
  'arrival-tomorrow',
  'arrival-asked',
] as const
/** What there is to tell of a journey to Wenzhou: of its analysis 研判, and of what was declared. */
export type JourneyNews = (typeof JOURNEY_NEWS)[number]

export interface MessageRule {
  id: `M-${string}`
  when: (change: SituationChange) => boolean
  /** Null: this change is not worth a message. */
  message: MessageKey | null
  /** The condition in words. */
  condition: string
  source: string
}

/** Grey says nothing about a person: the registry does not answer, or answers again. */
const isOfTheRegistry = ({ from, to }: SituationChange) => to.colour === 'grey' || (from.colour === 'grey' && to.passage === 'yes')

/** Which message a change of situation is told by. Read from the top: the first row that fits; the last one always fits. */
export const MESSAGE_RULES: readonly MessageRule[] = [
  {
    id: 'M-1',
    when: isOfTheRegistry,
    message: null,
    condition: 'the colour becomes grey, or grey ends in free passage',
    source: '第八种 灰码: a failure of the registry, not a state of health',
  },
  {
    id: 'M-2',
    when: ({ from, to }) => isFall(from.passage, to.passage),
    message: 'passage-fallen',
    condition: 'passage falls: yes > by-place > fallback > no',
    source: '`rules.md` 15',
  },
  {
    id: 'M-3',
    when: ({ from, to }) => isFall(to.passage, from.passage),
    message: 'passage-risen',
    condition: 'passage rises',
    source: '`rules.md` 15',
  },
  {
    id: 'M-4',
    when: ({ from, to }) => from.situation !== to.situation || from.colour !== to.colour,
    message: 'situation-changed',
    condition: 'another situation or colour with the same passage',
    source: '`product.md` 6: a change shows at once',
  },
  {
    id: 'M-5',
    when: () => true,
    message: null,
    condition: 'all that is left',
    source: 'nothing is another',
  },
]

/** The message of a change, null when there is none: pure and total. */
export const messageOf = (change: SituationChange): MessageKey | null =>
  (MESSAGE_RULES.find(({ when }) => when(change)) as MessageRule).message
