import type { Text } from '../status/text'

/** 两查两问: what a grid worker goes through before a 黄问号 is cleared. Source: product.md 6; the four of them as the city's guide has them (assumed). */
export const TWO_CHECKS = {
  card: { zh: '查：国务院客户端行程卡、手机账单等通信记录', en: 'Check: the national itinerary card, phone bills' },
  code: { zh: '查：健康码和核酸检测记录', en: 'Check: health code and nucleic-acid records' },
  travel: { zh: '问：近 14 天到过哪些地方', en: 'Ask: where in the last 14 days' },
  contact: { zh: '问：是否接触过中高风险地区来温人员', en: 'Ask: contact with anybody from a risk area' },
} as const satisfies Record<string, Text>

export type TwoCheck = keyof typeof TWO_CHECKS
export const TWO_CHECK_KEYS = Object.keys(TWO_CHECKS) as TwoCheck[]

/** All four were gone through. */
export const areDone = (checks: readonly TwoCheck[]): boolean => TWO_CHECK_KEYS.every((key) => checks.includes(key))
