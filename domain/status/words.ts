import type { ActionKey } from './actions'
import type { Facts, HealthColour } from './facts'
import { LABELS } from './labels'
import { SITUATIONS } from './situations'
import type { Passage, Situation } from './status.table'
import type { Text } from './text'
import { isClosed, isOpen, isUnderWay, variantOf, type Worded } from './variants'

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

const TRAVEL: Readonly<Record<Facts['itinerary'], Text>> = {
  clear: { zh: '行程正常', en: 'travel clear' },
  exposed: { zh: '行程异常', en: 'at-risk travel' },
  unknown: { zh: '未查到行程信息', en: 'no travel record' },
}
const ENDED: Text = { zh: '已结束管控', en: 'measures ended' }
const CHECKED: Text = { zh: '核查无异常', en: 'checked, nothing found' }
const NOT_VERIFIED: Text = { zh: '未核查', en: 'not verified' }
const TEST_MISSING: Text = { zh: '待交核酸报告', en: 'negative test missing' }
const TIMED_OUT: Text = { zh: '省级数据获取超时', en: 'province data timed out' }
const WHITE_LIST: Text = { zh: '健康码白名单', en: 'white list' }

/** How a case that let the person pass was closed. */
const closingOf = ({ verification }: Worded) => (verification === 'ended' ? ENDED : CHECKED)
const travelOrClosing = (code: Worded) => (code.itinerary === 'clear' ? TRAVEL.clear : closingOf(code))

/** The parts of the line under the verdict, behind the colour. */
const DETAILS: Readonly<Record<Situation, (code: Worded) => readonly Text[]>> = {
  1: (code) => [travelOrClosing(code)],
  2: (code) => [closingOf(code)],
  3: (code) => [TRAVEL.exposed, isClosed(code) ? TEST_MISSING : NOT_VERIFIED],
  4: () => [TRAVEL.exposed, LABELS['in-verification']],
  5: (code) => (code.itinerary === 'exposed' ? [TRAVEL.exposed, LABELS.controlled] : [LABELS.controlled]),
  6: (code) => [travelOrClosing(code)],
  7: () => [LABELS.verified],
  8: () => [TIMED_OUT],
  9: () => [LABELS['restricted-gathering']],
  10: (code) => (isOpen(code) ? [TRAVEL.unknown, LABELS['in-verification']] : [TRAVEL.unknown]),
  11: () => [LABELS['truck-driver']],
  12: (code) => [WHITE_LIST, TRAVEL[code.itinerary]],
  13: () => [],
  14: () => [LABELS['temporary-pass']],
}

/** The line under the verdict, part by part: 绿码 · 行程异常 · 未核查. */
export const detailsOf = (code: Worded): readonly Text[] => [COLOUR_WORDS[code.colour], ...DETAILS[code.situation](code)]

/** What the holder is told. */
export const adviceOf = (code: Worded): Text => variantOf(code)?.holder ?? SITUATIONS[code.situation].holder

/** What the guard beside the phone is told. */
export const guardAdviceOf = (code: Worded): Text => variantOf(code)?.guard ?? SITUATIONS[code.situation].guard

/** Whether the guard beside the phone has to know more than the verdict: always when it is no plain yes, and what a temporary pass is. */
export const hasGuardAdvice = ({ situation, passage }: Worded): boolean => passage !== 'yes' || situation === 14

/**
 * The ways out that are offered, the main one first. Whose case is open or under control reads it instead of opening another;
 * a temporary pass is for green codes only (`rules.md` 21).
 */
export function actionsOf(code: Worded): readonly ActionKey[] {
  const offered = (variantOf(code)?.actions ?? SITUATIONS[code.situation].actions).filter(
    (action) => action !== 'temporary-pass' || code.colour === 'green',
  )
  if (!isUnderWay(code)) return offered
  const asked = offered.map((action) => (action === 'send-to-grass-roots' ? 'read-verification' : action))
  return asked.includes('read-verification') ? asked : [...asked, 'read-verification']
}
