import { isStreet } from '../divisions'
import { addDays, type CivilDate, isCivilDate } from '../kernel/china-time'
import { saySomething } from '../kernel/words'
import { NAME_PATTERN } from '../linking/person-name'
import { PHONE_PATTERN } from '../linking/phone'
import type { Text } from '../status/text'
import { ADDRESS_AT_LEAST, ADDRESS_AT_MOST } from '../verification/form'
import { DAYS_AHEAD_AT_MOST, DAYS_ON_THE_WAY_AT_MOST, PEOPLE_AT_MOST, VIA_AT_MOST, type WrittenJourney } from './journey'
import { MEANS, readNumber } from './means.table'
import { isPlace } from './places'

export interface JourneyCheck {
  field: keyof WrittenJourney
  fault: string
  when: (journey: WrittenJourney, today: CivilDate) => boolean
  /** `{number}` and `{example}`: what the number of the chosen means is called, and one. */
  words: Text
  source: string
}

const isRepeated = (values: readonly string[]) => new Set(values).size < values.length
const isAddress = (text: string) => saySomething(text, ADDRESS_AT_LEAST) && text.trim().length <= ADDRESS_AT_MOST

/** What is refused of a journey, in the order of the page; the first fault of a field counts. */
export const JOURNEY_CHECKS = [
  {
    field: 'people',
    fault: 'people-none',
    when: ({ people }) => people.length === 0,
    words: { zh: '请选择同行的申领人。', en: 'Please choose who travels.' },
    source: 'product.md 8: one journey, several people',
  },
  {
    field: 'people',
    fault: 'people-wrong',
    when: ({ people }) => people.length > PEOPLE_AT_MOST || isRepeated(people),
    words: { zh: `每位申领人只能选一次，最多 ${PEOPLE_AT_MOST} 人。`, en: `Each person once, ${PEOPLE_AT_MOST} at most.` },
    source: 'rules.md 1: at most 20 people are shown',
  },
  {
    field: 'phone',
    fault: 'phone-wrong',
    when: ({ phone }) => !PHONE_PATTERN.test(phone),
    words: { zh: '请填写 11 位手机号。', en: 'Please type a mobile number of 11 digits.' },
    source: 'product.md 8: phone',
  },
  {
    field: 'from',
    fault: 'from-unknown',
    when: ({ from }) => !isPlace(from),
    words: {
      zh: '请选择出发地，温州市内出行无须预申报。',
      en: 'Please choose where you come from; journeys inside Wenzhou are not declared.',
    },
    source: 'product.md 8: from where',
  },
  {
    field: 'via',
    fault: 'via-unknown',
    when: ({ via }) => !via.every(isPlace),
    words: { zh: '途经地不在名单中，请重新选择。', en: 'A place on the way is not on the list. Please choose again.' },
    source: 'product.md 8: other cities passed through',
  },
  {
    field: 'via',
    fault: 'via-wrong',
    when: ({ via, from }) => via.length > VIA_AT_MOST || isRepeated([from, ...via]),
    words: {
      zh: `途经地每处只选一次，不含出发地，最多 ${VIA_AT_MOST} 处。`,
      en: `Each place on the way once, without where you set out, ${VIA_AT_MOST} at most.`,
    },
    source: 'product.md 8: picked by the person',
  },
  {
    field: 'departsOn',
    fault: 'departure-no-day',
    when: ({ departsOn }) => !isCivilDate(departsOn),
    words: { zh: '请选择出发日期。', en: 'Please choose the day of departure.' },
    source: 'product.md 8: date of arrival',
  },
  {
    field: 'arrivesOn',
    fault: 'arrival-no-day',
    when: ({ arrivesOn }) => !isCivilDate(arrivesOn),
    words: { zh: '请选择抵温日期。', en: 'Please choose the day of arrival.' },
    source: 'product.md 8: date of arrival',
  },
  {
    field: 'arrivesOn',
    fault: 'arrival-past',
    when: ({ arrivesOn }, today) => arrivesOn < today,
    words: { zh: '抵温日期已过，请选择今天或以后的日期。', en: 'The day of arrival is past. Please choose today or later.' },
    source: 'product.md 8: past dates',
  },
  {
    field: 'arrivesOn',
    fault: 'arrival-far',
    when: ({ arrivesOn }, today) => arrivesOn > addDays(today, DAYS_AHEAD_AT_MOST),
    words: {
      zh: `只能申报 ${DAYS_AHEAD_AT_MOST} 天以内的行程，请临近出发时再申报。`,
      en: `Only journeys of the next ${DAYS_AHEAD_AT_MOST} days can be declared. Please come back nearer to it.`,
    },
    source: 'product.md 8: dates over 30 days ahead',
  },
  {
    field: 'arrivesOn',
    fault: 'arrival-before-departure',
    when: ({ departsOn, arrivesOn }) => arrivesOn < departsOn,
    words: { zh: '抵温日期早于出发日期，请核对。', en: 'The day of arrival is before that of departure. Please check.' },
    source: 'product.md 8: arrival before departure',
  },
  {
    field: 'departsOn',
    fault: 'departure-long-ago',
    when: ({ departsOn, arrivesOn }) => isCivilDate(arrivesOn) && departsOn < addDays(arrivesOn, -DAYS_ON_THE_WAY_AT_MOST),
    words: {
      zh: `出发日期最早为抵温前 ${DAYS_ON_THE_WAY_AT_MOST} 天，途中停留更久的请填写最后一段行程。`,
      en: `Departure is at most ${DAYS_ON_THE_WAY_AT_MOST} days before arrival. If you stay longer on the way, please declare the last part.`,
    },
    source: 'one journey, not two',
  },
  {
    field: 'means',
    fault: 'means-none',
    when: ({ means }) => means === '',
    words: { zh: '请选择乘坐的交通工具。', en: 'Please choose how you travel.' },
    source: 'product.md 8: means of arrival',
  },
  {
    field: 'number',
    fault: 'number-none',
    when: ({ means, number }) => means !== '' && number.trim() === '',
    words: { zh: '请填写{number}。', en: 'Please type the {number}.' },
    source: 'product.md 8: flight, train, car number',
  },
  {
    field: 'number',
    fault: 'number-wrong',
    when: ({ means, number }) => means !== '' && readNumber(means, number) === undefined,
    words: { zh: '{number}的格式不对，请核对，如 {example}。', en: 'This is not the form of a {number}, like {example}. Please check.' },
    source: 'product.md 8: flight, train, car number',
  },
  {
    field: 'street',
    fault: 'street-unknown',
    when: ({ street }) => !isStreet(street),
    words: {
      zh: '目的地须在温州市内，请选择到乡镇街道。',
      en: 'The destination must be in Wenzhou. Please choose down to the street or town.',
    },
    source: 'product.md 8: unknown streets, a destination outside Wenzhou',
  },
  {
    field: 'address',
    fault: 'address-wrong',
    when: ({ address }) => !isAddress(address),
    words: {
      zh: `请填写 ${ADDRESS_AT_LEAST} 至 ${ADDRESS_AT_MOST} 个字的详细地址。`,
      en: `Please type an address of ${ADDRESS_AT_LEAST} to ${ADDRESS_AT_MOST} characters.`,
    },
    source: 'product.md 8: down to street and address',
  },
  {
    field: 'receiver',
    fault: 'receiver-wrong',
    when: ({ receiver }) => receiver !== null && !(NAME_PATTERN.test(receiver.name) && PHONE_PATTERN.test(receiver.phone)),
    words: {
      zh: '请填写接待人的姓名和 11 位手机号；没有接待人的请留空。',
      en: 'Please type the name and mobile number of who receives you, or leave both empty.',
    },
    source: 'product.md 8: who receives them',
  },
  {
    field: 'hasPromised',
    fault: 'promise-missing',
    when: ({ hasPromised }) => !hasPromised,
    words: { zh: '请阅读并勾选承诺。', en: 'Please read and tick the promise.' },
    source: 'product.md 8: promise',
  },
] as const satisfies readonly JourneyCheck[]

export type JourneyFault = (typeof JOURNEY_CHECKS)[number]['fault']

/** What is wrong, in the words of the means that was chosen. */
export function wordsOfFault(fault: JourneyFault, { means }: Pick<WrittenJourney, 'means'>): Text | undefined {
  const words: Text | undefined = JOURNEY_CHECKS.find((check) => check.fault === fault)?.words
  if (!words || means === '') return words
  const { numberName, example } = MEANS[means]
  const filled = (text: string, name: string) => text.replace('{number}', name).replace('{example}', example)
  return { zh: filled(words.zh, numberName.zh), en: filled(words.en, numberName.en) }
}
