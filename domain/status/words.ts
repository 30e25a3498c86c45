import type { ActionKey } from './actions'
import type { Decision } from './decide'
import type { Facts, HealthColour } from './facts'
import { SITUATIONS } from './situations'
import type { Passage } from './status.table'
import type { Text } from './text'

/** What a code page needs to know to word a code: the decision, and three facts behind it. */
export type Worded = Pick<Decision, 'situation' | 'colour' | 'passage'> & Pick<Facts, 'itinerary' | 'verification' | 'negativeTest'>

/** The verdict that can be read at two metres. */
export const VERDICTS: Readonly<Record<Passage, Text>> = {
  yes: { zh: '可以通行', en: 'May pass' },
  no: { zh: '不能通行', en: 'May not pass' },
  'by-place': { zh: '按场所通行', en: 'Depends on place' },
  fallback: { zh: '请用健康码 + 行程卡', en: 'Use health code + itinerary card' },
}

export const COLOUR_WORDS: Readonly<Record<HealthColour, Text>> = {
  green: { zh: '绿码', en: 'Green' },
  yellow: { zh: '黄码', en: 'Yellow' },
  red: { zh: '红码', en: 'Red' },
  grey: { zh: '灰码', en: 'Grey' },
}

const TRAVEL_ABNORMAL: Text = { zh: '行程异常', en: 'at-risk travel' }
const TRAVEL_NORMAL: Text = { zh: '行程正常', en: 'travel clear' }
const NO_RECORD: Text = { zh: '未查到行程信息', en: 'no travel record' }
const IN_VERIFICATION: Text = { zh: '核查中', en: 'being verified' }
const WHITE_LIST: Text = { zh: '健康码白名单', en: 'white list' }

const isOpen = ({ verification }: Worded) => verification === 'submitted' || verification === 'received'
const isClosed = ({ verification }: Worded) => verification === 'ended' || verification === 'returned'

/** The parts of the line under the verdict, behind the colour. */
const DETAILS: Readonly<Record<Decision['situation'], (code: Worded) => readonly Text[]>> = {
  1: () => [TRAVEL_NORMAL],
  2: () => [{ zh: '已结束管控', en: 'measures ended' }],
  3: (code) => [
    TRAVEL_ABNORMAL,
    isClosed(code) ? { zh: '待交核酸报告', en: 'negative test missing' } : { zh: '未核查', en: 'not verified' },
  ],
  4: () => [TRAVEL_ABNORMAL, IN_VERIFICATION],
  5: (code) =>
    code.itinerary === 'exposed' ? [TRAVEL_ABNORMAL, { zh: '已管控', en: 'under control' }] : [{ zh: '已管控', en: 'under control' }],
  6: () => [TRAVEL_NORMAL],
  7: () => [{ zh: '已核查', en: 'verified' }],
  8: () => [{ zh: '省级数据获取超时', en: 'province data timed out' }],
  9: () => [{ zh: '限制聚集', en: 'restricted gathering' }],
  10: (code) => (isOpen(code) ? [NO_RECORD, IN_VERIFICATION] : [NO_RECORD]),
  11: () => [{ zh: '集卡车司机', en: 'truck driver' }],
  12: (code) => [WHITE_LIST, code.itinerary === 'exposed' ? TRAVEL_ABNORMAL : NO_RECORD],
  13: () => [],
  14: () => [{ zh: '临时通行', en: 'temporary pass' }],
}

/** The line under the verdict, part by part: 绿码 · 行程异常 · 未核查. */
export const detailsOf = (code: Worded): readonly Text[] => [COLOUR_WORDS[code.colour], ...DETAILS[code.situation](code)]

const HAND_IN_TEST: Text = {
  zh: '核查已经结束。补交核酸检测阴性报告后，红叉可恢复为绿勾。',
  en: 'The verification is closed. Hand in a negative nucleic-acid test and the cross becomes a tick.',
}

/** What the holder is told; after a closed case the missing negative test is the only way out of a cross. */
export const adviceOf = (code: Worded): Text => (code.situation === 3 && isClosed(code) ? HAND_IN_TEST : SITUATIONS[code.situation].holder)

/** The ways out that are offered, the main one first. A person whose case is open reads it instead of opening another. */
export function actionsOf(code: Worded): readonly ActionKey[] {
  const { actions } = SITUATIONS[code.situation]
  if (code.situation === 3 && isClosed(code)) return ['hand-in-negative-test', 'declare-again']
  if (isOpen(code)) return actions.map((action) => (action === 'send-to-grass-roots' ? 'read-verification' : action))
  return actions
}
