import fc from 'fast-check'
import { addDays } from '../kernel/china-time'
import type { PersonRef } from '../kernel/ids'
import { checkJourney } from './check-journey'
import type { Journey, WrittenJourney } from './journey'
import { JOURNEY_CHECKS, type JourneyFault, wordsOfFault } from './journey.table'
import { type Means, MEANS, MEANS_KEYS, readNumber } from './means.table'
import { isPlace } from './places'

const TODAY = '2022-07-21'
const person = (digit: number) => String(digit).padStart(16, '0') as PersonRef

const FAMILY: Journey = {
  people: [1, 2, 3, 4].map(person),
  phone: '13858770002',
  from: '310000',
  via: ['330100'],
  departsOn: '2022-07-24',
  arrivesOn: '2022-07-24',
  means: 'train',
  number: 'g 7349',
  street: '330302006',
  address: ' 五马街 1 号 ',
  receiver: { name: '陈建国', phone: '13858770001' },
  hasPromised: true,
}

it('a family of four by train, kept with its number in one way of writing', () =>
  expect(checkJourney(FAMILY, TODAY)).toEqual({ ok: true, value: { ...FAMILY, number: 'G7349', address: '五马街 1 号' } }))

it.each<[string, Partial<Journey>]>([
  ['nobody receives them', { receiver: null }],
  ['from 香港', { from: '810000' }],
  ['from abroad, through 台湾', { from: '990000', via: ['710000'] }],
  ['arrives today', { departsOn: TODAY, arrivesOn: TODAY }],
  ['arrives in 30 days', { departsOn: '2022-08-20', arrivesOn: '2022-08-20' }],
  ['is on the way since yesterday', { departsOn: '2022-07-20', arrivesOn: TODAY }],
  ['a week on the way', { departsOn: '2022-07-17', arrivesOn: '2022-07-24' }],
])('%s: taken', (_name, change) => expect(checkJourney({ ...FAMILY, ...change }, TODAY).ok).toBe(true))

const REFUSED: readonly [JourneyFault, Partial<WrittenJourney>][] = [
  ['people-none', { people: [] }],
  ['people-wrong', { people: [person(1), person(1)] }],
  ['people-wrong', { people: Array.from({ length: 21 }, (_, index) => person(index)) }],
  ['phone-wrong', { phone: '1385877000' }],
  ['from-unknown', { from: '330300' }],
  ['from-unknown', { from: '999999' }],
  ['via-unknown', { via: ['330300'] }],
  ['via-unknown', { via: ['toString'] }],
  ['via-wrong', { via: ['330100', '330100'] }],
  ['via-wrong', { via: ['310000'] }],
  ['departure-no-day', { departsOn: '2022-02-30' }],
  ['arrival-no-day', { arrivesOn: '' }],
  ['arrival-past', { departsOn: '2022-07-20', arrivesOn: '2022-07-20' }],
  ['arrival-far', { departsOn: '2022-08-21', arrivesOn: '2022-08-21' }],
  ['arrival-before-departure', { departsOn: '2022-07-25' }],
  ['departure-long-ago', { departsOn: '2022-07-16' }],
  ['means-none', { means: '' }],
  ['number-none', { number: ' ' }],
  ['number-wrong', { number: 'MU5205' }],
  ['street-unknown', { street: '310101002' }],
  ['address-wrong', { address: ' 1 ' }],
  ['address-wrong', { address: '温'.repeat(101) }],
  ['receiver-wrong', { receiver: { name: '', phone: '' } }],
  ['receiver-wrong', { receiver: { name: '陈建国', phone: '0577' } }],
  ['promise-missing', { hasPromised: false }],
]

it.each(REFUSED)('%s', (fault, change) => {
  const checked = checkJourney({ ...FAMILY, ...change }, TODAY)
  expect(checked.ok ? [] : checked.error.map((found) => found.fault)).toEqual([fault])
})

it.each<[Means, string]>([
  ['flight', '请填写航班号。'],
  ['train', '请填写车次。'],
  ['coach', '请填写班次或车牌号。'],
  ['car', '请填写车牌号。'],
  ['ship', '请填写船名或航次。'],
])('by %s, a missing number is missing, not wrong, in its own words', (means, words) => {
  const checked = checkJourney({ ...FAMILY, means, number: '' }, TODAY)
  expect(checked.ok ? [] : checked.error.map(({ fault }) => wordsOfFault(fault, { means })?.zh)).toEqual([words])
})

it('a wrong one is told with one that is right', () =>
  expect(wordsOfFault('number-wrong', FAMILY)).toEqual({
    zh: '车次的格式不对，请核对，如 G7349。',
    en: 'This is not the form of a train number, like G7349. Please check.',
  }))

it('every check is tried above, and says why in both languages', () => {
  expect(new Set(REFUSED.map(([fault]) => fault))).toEqual(new Set(JOURNEY_CHECKS.map(({ fault }) => fault)))
  for (const { words } of JOURNEY_CHECKS) expect(`${words.zh} ${words.en}`).toMatch(/^(?:\p{Script=Han}|\{number\}).+。 [A-Z].+\.$/u)
})

it('all faults at once, one a field, in the order of the page', () => {
  const checked = checkJourney({ ...FAMILY, people: [], arrivesOn: '2022-07-20', number: '', hasPromised: false }, TODAY)
  expect(checked.ok ? [] : checked.error).toEqual([
    { field: 'people', fault: 'people-none' },
    { field: 'arrivesOn', fault: 'arrival-past' },
    { field: 'number', fault: 'number-none' },
    { field: 'hasPromised', fault: 'promise-missing' },
  ])
})

it('a day of arrival is taken exactly from today to 30 days ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const day = addDays(TODAY, days)
      expect(checkJourney({ ...FAMILY, departsOn: day, arrivesOn: day }, TODAY).ok).toBe(days >= 0 && days <= 30)
    }),
  )
})

it.each<[Means, string, string | undefined]>([
  ['flight', 'mu5205', 'MU5205'],
  ['flight', '3U 8888', '3U8888'],
  ['flight', 'G52701', 'G52701'],
  ['flight', 'CA1234A', 'CA1234A'],
  ['flight', 'MU', undefined],
  ['flight', '5205', undefined],
  ['flight', 'MU52055', undefined],
  ['flight', '335205', undefined],
  ['train', 'G7349', 'G7349'],
  ['train', 'Ｋ１５７', 'K157'],
  ['train', '6001', '6001'],
  ['train', 'G', undefined],
  ['train', 'G73490', undefined],
  ['train', 'B7349', undefined],
  ['coach', '浙c·12345', '浙C12345'],
  ['coach', 'a-3021', 'A3021'],
  ['coach', 'ABC', undefined],
  ['coach', '3', undefined],
  ['car', '浙CD12345', '浙CD12345'],
  ['car', 'A3021', undefined],
  ['ship', '洞头之星', '洞头之星'],
  ['ship', '=1+1', undefined],
  ['ship', '洞', undefined],
])('%s %j is %j', (means, typed, number) => expect(readNumber(means, typed)).toBe(number))

it.each(MEANS_KEYS)('the example of %s is one', (means) => expect(readNumber(means, MEANS[means].example)).toBe(MEANS[means].example))

it.each([
  ['330100', true],
  ['810000', true],
  ['990000', true],
  ['330300', false],
  ['330302', false],
  ['constructor', false],
])('%s is a place to come from: %p', (code, isOne) => expect(isPlace(code)).toBe(isOne))
