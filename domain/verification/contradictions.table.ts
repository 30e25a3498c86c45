import type { Itinerary } from '../status/facts'
import type { Text } from '../status/text'
import type { CaseForm } from './form'

/** The answers in a form that the one bit of a phone says something about; not yet answered: absent. */
export type TravelAnswers = Partial<Pick<CaseForm, 'hasLeft' | 'wasInRiskArea'>>

export interface Contradiction {
  id: `VC-${number}`
  when: string
  holds: (bit: Itinerary, answers: TravelAnswers) => boolean
  /** Under which question it is said. */
  at: keyof TravelAnswers
  hint: Text
  source: string
}

/** What a person is asked to look at once more; nothing of it refuses a form, for the bit knows a phone and not a person. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'VC-1',
    when: 'the bit says clear, the person was in a risk area',
    holds: (bit, { wasInRiskArea }) => bit === 'clear' && wasInRiskArea === true,
    at: 'wasInRiskArea',
    hint: {
      zh: '行程核验的结果是没有到过，请再核对。确实到过的不用改，请在“情况说明”中写明时间和地点。',
      en: 'The travel check says you were not. Please look again; if you were, keep the answer and say when and where in your account.',
    },
    source: 'product.md 6: the form; rules.md 2: the bit belongs to the phone',
  },
  {
    id: 'VC-2',
    when: 'the bit says exposed, the person was in no risk area',
    holds: (bit, { wasInRiskArea }) => bit === 'exposed' && wasInRiskArea === false,
    at: 'wasInRiskArea',
    hint: {
      zh: '行程核验显示，手机号到过有中高风险地区的城市，请再核对。确实没有到过的不用改，请在“情况说明”中写明原因。',
      en: 'The travel check says that the phone was in a city with such an area. Please look again; if you were not, keep the answer and say why in your account.',
    },
    source: 'product.md 6: the form; rules.md 2: the bit belongs to the phone',
  },
  {
    id: 'VC-3',
    when: 'the bit says exposed, the person has not left Wenzhou',
    holds: (bit, { hasLeft }) => bit === 'exposed' && hasLeft === false,
    at: 'hasLeft',
    hint: {
      zh: '行程核验显示，手机号近 14 天到过其他城市，请再核对。确实没有同行的不用改，请在“情况说明”中写明手机由谁携带。',
      en: 'The travel check says that the phone was in another city. Please look again; if you stayed, keep the answer and say who had the phone in your account.',
    },
    source: 'product.md 6: the form; rules.md 9: Wenzhou itself is not compared',
  },
]

/** What is said under a question; nothing where no bit is known. */
export const contradictionAt = (at: keyof CaseForm, bit: Itinerary | undefined, answers: TravelAnswers): Text | undefined =>
  bit && CONTRADICTIONS.find((row) => row.at === at && row.holds(bit, answers))?.hint
