import type { Facts } from './facts'
import type { Label } from './labels'
import type { Situation } from './situation-numbers'

export type { Situation }
export type Mark = 'none' | 'tick' | 'small-tick' | 'cross' | 'question'
export type Passage = 'yes' | 'no' | 'by-place' | 'fallback'

export interface StatusRule {
  id: `S-${string}`
  situation: Situation
  when: (facts: Facts) => boolean
  mark: Mark | ((facts: Facts) => Mark)
  label?: Label | ((facts: Facts) => Label | undefined)
  passage: Passage
  /** The condition in words, for the printed rule book. */
  condition: string
  source: string
}

const isGreen = (facts: Facts) => facts.healthColour === 'green'
const isRedOrYellow = (facts: Facts) => facts.healthColour === 'red' || facts.healthColour === 'yellow'
const isClosed = (facts: Facts) => facts.verification === 'ended' || facts.verification === 'returned'
const isOpen = (facts: Facts) => facts.verification === 'submitted' || facts.verification === 'received'
const isControlled = (facts: Facts) => facts.verification === 'controlled'
const isExposed = (facts: Facts) => facts.itinerary === 'exposed'
const isUnknown = (facts: Facts) => facts.itinerary === 'unknown'

const markOfGrey = ({ itinerary }: Facts): Mark => (itinerary === 'unknown' ? 'question' : itinerary === 'exposed' ? 'small-tick' : 'tick')

/** Read from the top: the first row that fits is the situation; the last one always fits. The order is part of the rule. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'S-13',
    situation: 13,
    when: (facts) => facts.locked,
    mark: 'none',
    passage: 'no',
    condition: 'locked',
    source: '第十三种 非法访问',
  },
  {
    id: 'S-07',
    situation: 7,
    when: (facts) => isControlled(facts) && facts.itinerary === 'clear' && isRedOrYellow(facts),
    mark: 'tick',
    label: 'verified',
    passage: 'no',
    condition: 'controlled, itinerary clear, colour red or yellow',
    source: '第七种 红(黄)码绿勾(已核查)',
  },
  {
    id: 'S-09',
    situation: 9,
    when: (facts) => isControlled(facts) && facts.measure === 'monitoring' && isGreen(facts),
    mark: (facts) => (facts.negativeTest ? 'tick' : 'none'),
    label: 'restricted-gathering',
    passage: 'by-place',
    condition: 'controlled with monitoring, colour green',
    source: '第九种 限制聚集; question 4',
  },
  {
    id: 'S-05',
    situation: 5,
    when: isControlled,
    mark: 'cross',
    label: 'controlled',
    passage: 'no',
    condition: 'controlled (all that is left)',
    source: '第五种 红(黄)码红叉',
  },
  {
    id: 'S-11',
    situation: 11,
    when: (facts) => facts.truckDriver && isGreen(facts),
    mark: 'tick',
    label: 'truck-driver',
    passage: 'yes',
    condition: 'truck driver, colour green',
    source: '第十一种 集卡车司机',
  },
  {
    id: 'S-04',
    situation: 4,
    when: (facts) => isExposed(facts) && isOpen(facts),
    mark: 'cross',
    label: 'in-verification',
    passage: 'no',
    condition: 'exposed; submitted or received',
    source: '第四种 绿码红叉(核查中)',
  },
  {
    id: 'S-12',
    situation: 12,
    when: (facts) => facts.healthWhitelist && facts.verification === 'none' && (isExposed(facts) || isUnknown(facts)),
    mark: (facts) => (isExposed(facts) ? 'cross' : 'question'),
    passage: 'no',
    condition: 'health white list, no case, exposed or unknown',
    source: '第十二种 健康码白名单',
  },
  {
    id: 'S-03',
    situation: 3,
    when: (facts) => isExposed(facts) && !(isClosed(facts) && facts.negativeTest),
    mark: 'cross',
    passage: 'no',
    condition: 'exposed, and not (ended or returned, with a negative test)',
    source: '第三种 绿码红叉(未核查); question 4',
  },
  {
    id: 'S-08',
    situation: 8,
    when: (facts) => facts.healthColour === 'grey',
    mark: markOfGrey,
    passage: 'fallback',
    condition: 'colour grey',
    source: '第八种 灰码; question 17',
  },
  {
    id: 'S-14',
    situation: 14,
    when: (facts) => isUnknown(facts) && !isClosed(facts) && facts.temporaryPass && isGreen(facts),
    mark: 'question',
    label: 'temporary-pass',
    passage: 'yes',
    condition: 'unknown, not ended or returned, temporary pass running, colour green',
    source: '第十四种 临时通行',
  },
  {
    id: 'S-10',
    situation: 10,
    when: (facts) => isUnknown(facts) && !isClosed(facts),
    mark: 'question',
    label: (facts) => (isOpen(facts) ? 'in-verification' : undefined),
    passage: 'no',
    condition: 'unknown, not ended or returned',
    source: '第十种 黄问号; question 3',
  },
  {
    id: 'S-06',
    situation: 6,
    when: isRedOrYellow,
    mark: 'tick',
    passage: 'no',
    condition: 'colour red or yellow',
    source: '第六种 红(黄)码绿勾',
  },
  {
    id: 'S-02',
    situation: 2,
    when: (facts) => isExposed(facts) || facts.verification === 'ended',
    mark: 'small-tick',
    passage: 'yes',
    condition: 'exposed (so: closed with a negative test), or ended',
    source: '第二种 绿码小绿勾',
  },
  {
    id: 'S-01',
    situation: 1,
    when: () => true,
    mark: 'tick',
    passage: 'yes',
    condition: 'all that is left',
    source: '第一种 绿码绿勾',
  },
]
