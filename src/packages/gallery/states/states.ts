import type { Given } from '@/stores/given'
import { HOUR, type Instant, MINUTE, nextMidnight } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { SITUATIONS, type Situation, type Text } from '@domain/status'
import { SENT_BACK_REASONS } from '@domain/verification/sent-back'
import { answerWith, applicantWith, phoneAt, withoutCode } from './answers'
import { FACTS } from './situations'

/** The code page as it can be met. */
export interface State {
  name: Text
  given: (now: Instant) => Given
}

const situation = (number: Situation): State => ({
  name: { zh: `${number}. ${SITUATIONS[number].title.zh}`, en: `${number}. ${SITUATIONS[number].title.en}` },
  given: (now) => ({
    answer: FACTS[number].locked
      ? answerWith(now, [applicantWith(now, FACTS[number], withoutCode('locked', null))], { lockedUntil: nextMidnight(now) })
      : answerWith(now, [applicantWith(now, FACTS[number])]),
  }),
})

const situations = Object.fromEntries(Object.values(SITUATIONS).map(({ number }) => [String(number), situation(number)]))

/** Somebody who may pass. */
const passing = (now: Instant) => applicantWith(now, FACTS[1])

const child = { person: '0000000000000003' as PersonRef, maskedName: '陈*然', role: 'dependant' } as const

/** Every state of the code page by its key: the number of a situation, or what else there is to see. */
export const STATES: Readonly<Record<string, State>> = {
  ...situations,
  start: {
    name: { zh: '第一次打开', en: 'First visit' },
    given: (now) => ({ answer: answerWith(now, [], { phones: [] }) }),
  },
  loading: {
    name: { zh: '正在载入', en: 'Loading' },
    given: () => ({}),
  },
  failed: {
    name: { zh: '出错，没有可显示的码', en: 'An error and no code' },
    given: () => ({ problem: 'INTERNAL' }),
  },
  stale: {
    name: { zh: '出错，显示上次的码', en: 'An error and the last code' },
    given: (now) => ({ answer: answerWith(now, [passing(now)]), problem: 'NETWORK_TIMEOUT' }),
  },
  offline: {
    name: { zh: '无网络，显示上次的码', en: 'No network and the last code' },
    given: (now) => ({ answer: answerWith(now, [passing(now)]), isOffline: true }),
  },
  'no-pass': {
    name: { zh: '还没有动态码', en: 'No changing code yet' },
    given: (now) => ({ answer: answerWith(now, [passing(now)]), hasPass: false }),
  },
  'ends-soon': {
    name: { zh: '即将失效', en: 'Ends soon' },
    given: (now) => ({ answer: answerWith(now, [{ ...passing(now), validUntil: now + 12 * MINUTE }]) }),
  },
  outdated: {
    name: { zh: '比对城市已更新', en: 'Other cities are compared now' },
    given: (now) => ({ answer: answerWith(now, [passing(now)], { phones: [phoneAt(now, { outdated: true })] }) }),
  },
  'sent-back': {
    name: { zh: '核查表单已退回', en: 'The form was sent back' },
    given: (now) => ({ answer: answerWith(now, [applicantWith(now, FACTS[4], { sentBack: SENT_BACK_REASONS.address })]) }),
  },
  expired: {
    name: { zh: '行程已到失效时间', en: 'Expired' },
    given: (now) => ({ answer: answerWith(now, [applicantWith(now, FACTS[1], withoutCode('expired', now - 6 * HOUR))]) }),
  },
  declare: {
    name: { zh: '手机号的行程尚未授权', en: 'Never authorised' },
    given: (now) => ({ answer: answerWith(now, [applicantWith(now, FACTS[1], withoutCode('declare', null))], { phones: [] }) }),
  },
  unlinked: {
    name: { zh: '还没有关联健康码', en: 'Nobody is linked' },
    given: (now) => ({ answer: answerWith(now, []) }),
  },
  family: {
    name: { zh: '多位申领人', en: 'Several people' },
    given: (now) => ({ answer: answerWith(now, [applicantWith(now, FACTS[6], child), passing(now)]) }),
  },
  unconfirmed: {
    name: { zh: '未确认是本人', en: 'Not confirmed' },
    given: (now) => ({
      answer: answerWith(now, [
        applicantWith(now, FACTS[3], {
          role: 'unconfirmed',
          can: { confirm: 'id-number', sendToGrassRoots: false, applyTemporaryPass: false },
        }),
      ]),
    }),
  },
}
