import { formatChina, type Instant } from '../kernel/china-time'
import { maskName } from '../kernel/masking'
import type { Text } from '../status/text'
import type { Language } from '../kernel/language'
import { HOME_CITY } from '../kernel/home-city'
import type { MessageKey } from './messages.table'

/** WeChat's `thing` fields hold so many characters. */
export const CHARACTERS_AT_MOST = 20

/** The four parts of every message; each platform's template says in which field a part stands. */
export interface MessageWords {
  /** Whom it is about: a masked name, or the product. */
  subject: string
  news: string
  /** When it happened, or happens: `YYYY年MM月DD日 HH:mm` in China. */
  time: string
  advice: string
}

/** A message is read on a locked screen too: no colour, measure or place. */
export const MESSAGES: Readonly<Record<MessageKey, { news: Text; advice: Text }>> = {
  'passage-fallen': {
    news: { zh: '防疫码有变化，通行受限', en: 'Passage restricted' },
    advice: { zh: '请打开小程序查看原因和办法', en: 'Open it to see why' },
  },
  'passage-risen': {
    news: { zh: '防疫码有变化，通行放宽', en: 'Passage is easier' },
    advice: { zh: '请打开小程序亮码', en: 'Open your code' },
  },
  'situation-changed': {
    news: { zh: '防疫码状态有更新', en: 'Your code changed' },
    advice: { zh: '请打开小程序查看', en: 'Open it to see' },
  },
  'validity-ends': {
    news: { zh: '防疫码即将失效', en: 'Your code ends soon' },
    advice: { zh: '请打开小程序更新', en: 'Open it to renew' },
  },
  'validity-ended': {
    news: { zh: '防疫码已失效', en: 'Your code has ended' },
    advice: { zh: '请打开小程序重新授权查询', en: 'Authorise again' },
  },
  'analysis-done': {
    news: { zh: '返温研判已完成', en: 'Analysis is done' },
    advice: { zh: '请打开小程序继续预申报', en: 'Open it to go on' },
  },
  'analysis-over': {
    news: { zh: '返温研判未能按时完成', en: 'Analysis not done' },
    advice: { zh: '请打开小程序重新研判或直接申报', en: 'Open it to go on' },
  },
  'analysis-outdated': {
    news: { zh: '风险地区名单已更新', en: 'New list of risks' },
    advice: { zh: '请打开小程序重新研判', en: 'Please check again' },
  },
  'answer-changed': {
    news: { zh: '抵温后的防控要求有变化', en: 'Arrival rules change' },
    advice: { zh: '请打开小程序查看', en: 'Open it to see' },
  },
  'arrival-tomorrow': {
    news: { zh: '您申报的抵温日期是明天', en: 'You arrive tomorrow' },
    advice: { zh: '出发前请查看防控要求和随身物品', en: 'See what to bring' },
  },
  'arrival-asked': {
    news: { zh: '申报的抵温日期已过两天', en: 'Have you arrived?' },
    advice: { zh: '请联系街道，未抵温的请修改申报', en: 'Change it if not yet' },
  },
}

/** @param name of the person it is about, in clear: it is masked here; absent when it is about none, and the program is the subject */
export function wordsOf(key: MessageKey, { name, time }: { name?: string; time: Instant }, language: Language): MessageWords {
  const { news, advice } = MESSAGES[key]
  return {
    subject: name === undefined ? HOME_CITY.program[language] : [...maskName(name)].slice(0, CHARACTERS_AT_MOST).join(''),
    news: news[language],
    time: formatChina(time, 'YYYY年MM月DD日 HH:mm'),
    advice: advice[language],
  }
}
