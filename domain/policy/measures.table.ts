import { LANGUAGE_KEYS } from '../kernel/language'
import type { Measure } from '../status/facts'
import type { Text } from '../status/text'

/** How risky the journey of somebody who comes to Wenzhou is, by the list of risk areas: 低风险, 中风险, 高风险. */
export const RISK_LEVELS = ['low', 'medium', 'high'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** What awaits them on arrival: a measure, or none. */
export const ARRIVAL_MEASURES = ['none', 'monitoring', 'observation', 'home', 'centralised'] as const satisfies readonly (
  Measure | 'none'
)[]
export type ArrivalMeasure = (typeof ARRIVAL_MEASURES)[number]

/** What applies on arrival: for how many days, and what the person reads about it. */
export interface ArrivalRule {
  measure: ArrivalMeasure
  /** 0 with no measure, and only then. */
  days: number
  text: Text
}

export const ARRIVAL_DAYS_AT_MOST = 28
/** Of a text, in each language. */
export const POLICY_TEXT_AT_MOST = 200

/** What applies until the office sets otherwise. Source: product.md 8, the answer shows the policy that will apply on arrival for that risk level. */
export const INITIAL_ARRIVAL: Readonly<Record<RiskLevel, ArrivalRule>> = {
  low: {
    measure: 'monitoring',
    days: 3,
    text: {
      zh: '抵温后 3 天内做 2 次核酸检测，间隔 24 小时以上，期间不聚集、不去人员密集场所。',
      en: 'Two nucleic-acid tests within 3 days of arrival, at least 24 hours apart; until then no gatherings and no crowded places.',
    },
  },
  medium: {
    measure: 'home',
    days: 7,
    text: {
      zh: '抵温后居家隔离 7 天，第 1、3、5、7 天各做 1 次核酸检测。请在出发前联系目的地社区。',
      en: 'Isolation at home for 7 days, with tests on days 1, 3, 5 and 7. Call the community of your destination before you leave.',
    },
  },
  high: {
    measure: 'centralised',
    days: 7,
    text: {
      zh: '抵温后集中隔离 7 天，第 1、2、3、5、7 天各做 1 次核酸检测。请在出发前联系目的地社区，抵达后由专人接送。',
      en: 'Central isolation for 7 days, with tests on days 1, 2, 3, 5 and 7. Call the community of your destination before you leave; you are met on arrival.',
    },
  },
}

/** What people under 限制聚集 read of it, beside the kinds of place. Source: status.md 9, tap for the content of the measure. */
export const INITIAL_GATHERING: Text = {
  zh: '您正在进行日常健康监测。请每天测量体温，按社区要求做核酸检测，不聚餐、不聚会，不乘坐公共交通，外出全程戴口罩。',
  en: 'Your health is being monitored. Take your temperature every day, be tested as the community asks, avoid gatherings and public transport, and wear a mask whenever you go out.',
}

/** Whether the office may set this text. */
export const fitsText = ({ zh, en }: Text): boolean =>
  [zh, en].every((words) => words.trim().length > 0 && words.length <= POLICY_TEXT_AT_MOST)

/** Whether the office may set this rule. */
export const fitsArrival = ({ measure, days, text }: ArrivalRule): boolean =>
  Number.isInteger(days) && (measure === 'none' ? days === 0 : days >= 1 && days <= ARRIVAL_DAYS_AT_MOST) && fitsText(text)

export const isSameText = (one: Text, other: Text): boolean => one.zh === other.zh && one.en === other.en

/** The language whose words stayed as they were while those of the other changed: what people read would not be the same in both. */
export function leftBehind(before: Text, after: Text): keyof Text | undefined {
  const stays = LANGUAGE_KEYS.filter((language) => before[language].trim() === after[language].trim())
  return stays.length === 1 ? stays[0] : undefined
}

export const isSameArrival = (one: ArrivalRule, other: ArrivalRule): boolean =>
  one.measure === other.measure && one.days === other.days && isSameText(one.text, other.text)
