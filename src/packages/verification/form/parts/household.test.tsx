import { act, fireEvent, render, screen } from '@testing-library/react'
import type { PersonRef } from '@domain/kernel/ids'
import { DAY } from '@domain/kernel/china-time'
import { applicant, GREEN, showing } from '../../../../../tests/stand-ins/answers'
import { answered, inHand, NOON, refused } from '../../../../../tests/stand-ins/in-hand'
import { query } from '../../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import FormPage from '../index'

const ME = applicant().person
const FATHER = 'b00000000000000f' as PersonRef
const FORM = {
  ...{ phone: '13858770002', hasLeft: true, from: '310000', street: '330302006', address: '五马街 1 号', account: '自驾回温' },
  ...{ isCodeGreen: true, wasInRiskArea: true, wasAbroad: true, hadContact: true },
}
const father = (more: Parameters<typeof applicant>[0] = {}) =>
  applicant({ person: FATHER, maskedName: '林*国', code: { ...GREEN, verification: 'submitted' }, ...more })
const press = (id: string) => act(async () => void fireEvent.click(document.getElementById(id) as HTMLElement))

async function open(other = father(), ofFather = answered({ case: { form: FORM, openedAt: NOON - DAY } })) {
  Object.assign(query, { person: ME, change: undefined })
  const hand = inHand({
    'status.show': answered(showing([applicant({ role: 'dependant', code: { ...GREEN, itinerary: 'unknown' } }), other])),
    'verification.readCase': (input) => ((input as { person: string }).person === FATHER ? ofFather : answered({ case: null })),
  })
  render(
    <StoresContext.Provider value={hand.stores}>
      <FormPage />
    </StoresContext.Provider>,
  )
  await screen.findByText('第 1 步，共 6 步')
  return hand
}
const draftOf = ({ storage }: Awaited<ReturnType<typeof open>>) => JSON.stringify([...storage.kept])
const isOn = (id: string) => document.getElementById(id)?.className.includes('--on')

it('one tap fills in what a household has in common; what each answers for themselves stays open', async () => {
  const hand = await open()
  await press(`take-${FATHER}`)
  screen.getByText(/^行程、住址、联系电话和情况说明已填好/)
  expect(['hasLeft-yes', 'wasInRiskArea-yes', 'wasAbroad-yes'].map(isOn)).toEqual([true, false, false])
  expect(draftOf(hand)).toContain('五马街 1 号')
  expect(draftOf(hand)).not.toMatch(/hadContact|isCodeGreen|wasAbroad/)
  for (const answer of ['wasInRiskArea-no', 'wasAbroad-no', 'case-next']) await press(answer)
  expect(document.querySelector('#address input, input#address, #address')).not.toBeNull()
  await press('case-next')
  screen.getByText('情况说明沿用了 林*国 填写的内容，请改成本人的情况。')
})

it('of a form that is older the address alone', async () => {
  await open(father(), answered({ case: { form: FORM, openedAt: NOON - 5 * DAY } }))
  await press(`take-${FATHER}`)
  screen.getByText(/^住址和联系电话已填好/)
  expect(isOn('hasLeft-yes')).toBe(false)
})

it.each([
  ['has no case', father({ code: GREEN })],
  ['is not confirmed', father({ role: 'unconfirmed' })],
])('somebody who %s lends nothing', async (_, other) => {
  await open(other)
  expect(document.getElementById(`take-${FATHER}`)).toBeNull()
})

it('nobody is asked before it is wanted, and a refusal is said', async () => {
  const hand = await open(father(), refused('CASE_NOT_POSSIBLE'))
  const asked = () =>
    hand.calls.filter(({ operation, input }) => operation === 'verification.readCase' && (input as { person: string }).person === FATHER)
  expect(asked()).toHaveLength(0)
  await press(`take-${FATHER}`)
  expect(asked()).toHaveLength(1)
  expect(document.querySelector('.notice--error, .notice--warn')).not.toBeNull()
  expect(draftOf(hand)).not.toContain('五马街')
})
