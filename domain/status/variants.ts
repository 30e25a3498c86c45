import type { ActionKey } from './actions'
import type { Decision } from './decide'
import type { Facts } from './facts'
import { LOOK_AT_CARD, NO_RECORD } from './situations'
import type { Text } from './text'

/** What a code page needs to know to word a code: the decision, and three facts behind it. */
export type Worded = Pick<Decision, 'situation' | 'colour' | 'passage'> & Pick<Facts, 'itinerary' | 'verification' | 'negativeTest'>

type CaseState = Pick<Worded, 'verification'>
export const isOpen = ({ verification }: CaseState) => verification === 'submitted' || verification === 'received'
/** Somebody works on it, or has put the person under a measure. */
export const isUnderWay = (code: CaseState) => isOpen(code) || code.verification === 'controlled'
export const isClosed = ({ verification }: CaseState) => verification === 'ended' || verification === 'returned'

/** A situation that is worded in another way when more is known; what is not given is worded as in the catalogue. */
export interface Variant {
  situation: Decision['situation']
  when: (code: Worded) => boolean
  /** The condition in words, for the printed rule book. */
  condition: string
  holder?: Text
  guard?: Text
  actions?: readonly ActionKey[]
}

/** The first row that fits counts. */
export const VARIANTS: readonly Variant[] = [
  {
    situation: 1,
    when: (code) => code.itinerary === 'unknown',
    condition: 'unknown, case returned',
    holder: {
      zh: '未查到行程信息，基层已核查，无需管控，可以自由通行。请继续做好个人防护。',
      en: 'No travel record was found; this was checked, and no measure is needed. You may pass. Please go on protecting yourself.',
    },
  },
  {
    situation: 2,
    when: (code) => code.verification === 'returned',
    condition: 'case returned',
    holder: {
      zh: '近期到过中高风险地区，基层已核查，无需管控，可以自由通行。',
      en: 'You were in a medium- or high-risk area; this was checked, and no measure is needed. You may pass.',
    },
  },
  {
    situation: 2,
    when: (code) => code.itinerary !== 'exposed',
    condition: 'case ended, not exposed',
    holder: { zh: '管控已经结束，可以自由通行。', en: 'Your measures have ended. You may pass.' },
  },
  {
    situation: 3,
    when: isClosed,
    condition: 'case ended or returned, no negative test',
    holder: {
      zh: '核查已经结束。补交核酸检测阴性报告后，红叉可恢复为绿勾。',
      en: 'The verification is closed. Hand in a negative nucleic-acid test and the cross becomes a tick.',
    },
    guard: {
      zh: '核查已经结束，请持码人补交核酸检测阴性报告。',
      en: 'The verification is closed; ask the holder to hand in a negative nucleic-acid test.',
    },
    actions: ['hand-in-negative-test', 'declare-again'],
  },
  {
    situation: 4,
    when: (code) => code.verification === 'received',
    condition: 'case received',
    holder: {
      zh: '基层网格员已接收您的核查表单，正在核查，请保持电话畅通。',
      en: 'A grid worker has received your form and is checking it. Please stay reachable by phone.',
    },
  },
  {
    situation: 10,
    when: isOpen,
    condition: 'case submitted or received',
    holder: {
      zh: '未查到您的行程信息，核查表单已提交。基层管控人员进行“两查两问”后，会更新防疫码。',
      en: 'No travel record was found, and your form has been handed in. Your code is updated after the local staff have questioned and checked you.',
    },
    guard: {
      zh: '核查正在进行，请持码人等候处理。',
      en: 'The verification is under way; ask the holder to wait for it.',
    },
  },
  {
    situation: 10,
    when: (code) => code.colour !== 'green',
    condition: 'colour not green',
    holder: {
      zh: NO_RECORD.zh + LOOK_AT_CARD.zh,
      en: `${NO_RECORD.en} ${LOOK_AT_CARD.en}`,
    },
    guard: {
      zh: '请持码人发基层核查，或重新申报行程。',
      en: 'Ask the holder to ask for verification, or to declare again.',
    },
  },
]

export const variantOf = (code: Worded): Variant | undefined =>
  VARIANTS.find(({ situation, when }) => situation === code.situation && when(code))
