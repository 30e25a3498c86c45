import type { Itinerary } from '../status/facts'
import type { Text } from '../status/text'
import type { CaseForm } from './form'
import { isBeyond } from './origins'

/** The answers in a form that the one bit of a phone, or another answer, says something about; not yet answered: absent. */
export type TravelAnswers = Partial<Pick<CaseForm, 'hasLeft' | 'from' | 'wasInRiskArea' | 'wasAbroad'>>
type Asked = keyof TravelAnswers

export interface Contradiction {
  id: `VC-${number}`
  when: string
  /** `bit`: undefined where none is known. */
  holds: (bit: Itinerary | undefined, answers: TravelAnswers) => boolean
  /** Under which question it is said: of two, under the one that was answered last. */
  at: readonly [Asked, ...Asked[]]
  hint: Text
  source: string
}

/** What a person is asked to look at once more, the first that holds; nothing of it refuses a form: the bit knows a phone and not a person, and answers may be right that are not usual. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'VC-1',
    when: 'the bit says clear, the person was in a risk area',
    holds: (bit, { wasInRiskArea }) => bit === 'clear' && wasInRiskArea === true,
    at: ['wasInRiskArea'],
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
    at: ['wasInRiskArea'],
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
    at: ['hasLeft'],
    hint: {
      zh: '行程核验显示，手机号近 14 天到过其他城市，请再核对。确实没有同行的不用改，请在“情况说明”中写明手机由谁携带。',
      en: 'The travel check says that the phone was in another city. Please look again; if you stayed, keep the answer and say who had the phone in your account.',
    },
    source: 'product.md 6: the form; rules.md 9: Wenzhou itself is not compared',
  },
  {
    id: 'VC-4',
    when: 'the person has not left Wenzhou, and was in a risk area',
    holds: (_, { hasLeft, wasInRiskArea }) => hasLeft === false && wasInRiskArea === true,
    at: ['hasLeft', 'wasInRiskArea'],
    hint: {
      zh: '选了没有离开过温州，又选了到过中高风险地区，请再核对。到过的是温州市内的，不用改，请在“情况说明”中写明时间和地点。',
      en: 'You did not leave Wenzhou, and were in such an area: please look again. If it was in Wenzhou, keep both and say when and where in your account.',
    },
    source: 'product.md 6: the form',
  },
  {
    id: 'VC-5',
    when: 'the person has not left Wenzhou, and was abroad',
    holds: (_, { hasLeft, wasAbroad }) => hasLeft === false && wasAbroad === true,
    at: ['hasLeft', 'wasAbroad'],
    hint: {
      zh: '选了没有离开过温州，又选了到过境外，请再核对。14 天以前到过的，不用改，请在“情况说明”中写明时间。',
      en: 'You did not leave Wenzhou, and were abroad: please look again. If that was more than 14 days ago, keep both and say when in your account.',
    },
    source: 'product.md 6: the form; the one question is about 14 days, the other about 28',
  },
  {
    id: 'VC-6',
    when: 'the person came from abroad, and was not abroad',
    holds: (_, { hasLeft, from, wasAbroad }) => hasLeft === true && Boolean(from && isBeyond(from)) && wasAbroad === false,
    at: ['from', 'wasAbroad'],
    hint: {
      zh: '选了从境外来温，又选了没有到过境外，请再核对。',
      en: 'You came from abroad, and were not abroad: please look again.',
    },
    source: 'product.md 6: the form',
  },
]

/** Of two answers that were given at another time the one that is asked for later counts as the last. */
const saidAt = ({ at }: Contradiction, order: readonly string[]): Asked =>
  at.reduce((one, other) => (order.indexOf(other) >= order.indexOf(one) ? other : one))

/** What is said under a question. `order`: fields in the order in which they were answered last, as far as it is known. */
export const contradictionAt = (
  at: keyof CaseForm,
  bit: Itinerary | undefined,
  answers: TravelAnswers,
  order: readonly string[] = [],
): Text | undefined => CONTRADICTIONS.find((row) => row.holds(bit, answers) && saidAt(row, order) === at)?.hint
