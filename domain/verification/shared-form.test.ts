import { DAY } from '../kernel/china-time'
import { JOURNEY_SHARED_FOR, sharedForm } from './shared-form'

const FORM = {
  ...{ phone: '13858770002', hasLeft: true, from: '310000', street: '330302006', address: '五马街 1 号', account: '自驾回温' },
  ...{ isCodeGreen: false, wasInRiskArea: true, wasAbroad: true, hadContact: true },
}
const { phone, street, address, hasLeft, from, account } = FORM
const NOW = Date.UTC(2022, 10, 24)

it.each([
  ['today', 0, { phone, street, address, hasLeft, from, account }],
  ['some days ago', JOURNEY_SHARED_FOR, { phone, street, address, hasLeft, from, account }],
  ['longer ago', JOURNEY_SHARED_FOR + 1, { phone, street, address }],
  ['weeks ago', 20 * DAY, { phone, street, address }],
])('of a form of %s a household shares', (_, age, shared) => expect(sharedForm(FORM, NOW - age, NOW)).toEqual(shared))
