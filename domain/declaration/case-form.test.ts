import { ARRIVAL_MEASURES } from '../policy/measures.table'
import { ACCOUNT_AT_MOST, formFaults } from '../verification/form'
import { ORIGINS } from '../verification/origins'
import { ARRIVAL_CASES } from './arrival-case.table'
import { caseFormOf } from './case-form'
import { type Journey, VIA_AT_MOST } from './journey'

const JOURNEY: Journey = {
  people: [],
  phone: '13858770002',
  from: '310000',
  via: ['330100', '330600'],
  departsOn: '2022-07-23',
  arrivesOn: '2022-07-24',
  means: 'train',
  number: 'G7349',
  street: '330302006',
  address: '五马街 1 号',
  receiver: null,
  hasPromised: true,
}

it('a journey fills in everything that is asked', () => {
  const form = caseFormOf(JOURNEY, { level: 'high', isCodeGreen: true })
  expect(form).toEqual({
    phone: '13858770002',
    hasLeft: true,
    from: '310000',
    street: '330302006',
    address: '五马街 1 号',
    account: '返温来温预申报：从上海市出发，途经杭州市、绍兴市，火车 G7349，2022-07-24 抵温。',
    isCodeGreen: true,
    wasInRiskArea: true,
    wasAbroad: false,
    hadContact: false,
  })
  expect(formFaults(form)).toEqual([])
})

it('the plate of a car goes into it masked', () =>
  expect(caseFormOf({ ...JOURNEY, means: 'car', number: '浙C12345' }, { level: 'low', isCodeGreen: true }).account).toContain(
    '自驾或乘车 浙C****5，',
  ))

it('from abroad, by the shortest way', () =>
  expect(caseFormOf({ ...JOURNEY, from: '990000', via: [] }, { level: 'medium', isCodeGreen: false })).toMatchObject({
    account: '返温来温预申报：从境外其他国家和地区出发，火车 G7349，2022-07-24 抵温。',
    isCodeGreen: false,
    wasInRiskArea: false,
    wasAbroad: true,
  }))

it('the longest way fits the form', () => {
  const names = ORIGINS.flatMap(({ items }) => items).sort((one, other) => other.name.zh.length - one.name.zh.length)
  const [from = '', ...via] = names.slice(0, VIA_AT_MOST + 1).map(({ code }) => code)
  const { account } = caseFormOf({ ...JOURNEY, from, via, number: '船'.repeat(20) }, { level: 'low', isCodeGreen: true })
  expect(account.length).toBeLessThanOrEqual(ACCOUNT_AT_MOST)
})

/** Written by hand, apart from the table. */
it.each([
  ['none', false],
  ['monitoring', false],
  ['observation', true],
  ['home', true],
  ['centralised', true],
] as const)('%s opens a case: %p', (measure, opens) => expect(ARRIVAL_CASES[measure].opensCase).toBe(opens))

it('no measure is forgotten', () => expect(Object.keys(ARRIVAL_CASES)).toEqual([...ARRIVAL_MEASURES]))
