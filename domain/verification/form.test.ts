import { type CaseForm, formFaults } from './form'
import { windowUntil } from './windows'

const FORM: CaseForm = {
  phone: '13858770003',
  hasLeft: true,
  from: '310100',
  street: '330302006',
  address: '五马街 1 号',
  account: '出差回温',
  isCodeGreen: true,
  wasInRiskArea: true,
  wasAbroad: false,
  hadContact: false,
}

it.each<[string, Partial<CaseForm>, string[]]>([
  ['whole', {}, []],
  ['did not leave', { hasLeft: false, from: null }, []],
  ['left, from nowhere', { from: null }, ['from']],
  ['a street of another city', { street: '110101001' }, ['street']],
  ['empty words', { address: ' ', account: '\n' }, ['address', 'account']],
])('%s', (_name, change, faults) => expect(formFaults({ ...FORM, ...change })).toEqual(faults))

it('14 and 28 days count today', () => {
  expect(windowUntil('2022-07-21', 14)).toEqual({ from: '2022-07-08', to: '2022-07-21' })
  expect(windowUntil('2022-03-01', 28)).toEqual({ from: '2022-02-02', to: '2022-03-01' })
})
