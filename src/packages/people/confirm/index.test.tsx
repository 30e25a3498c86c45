import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { applicant, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import type { Applicant } from '@/stores/shown'
import ConfirmPage from './index'

const stranger = (confirm: Applicant['can']['confirm']) =>
  applicant({ role: 'unconfirmed', can: { confirm, sendToGrassRoots: false, applyTemporaryPass: false } })

const open = async (shown: Applicant, replies: Parameters<typeof inHand>[0] = {}) => {
  query.person = shown.person
  const hand = inHand({ 'status.show': answered(showing([shown])), ...replies })
  render(
    <StoresContext.Provider value={hand.stores}>
      <ConfirmPage />
    </StoresContext.Provider>,
  )
  await screen.findByText('陈*明 是您本人吗？')
  return hand
}
const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

it('whose health code has an ID number types that', async () => {
  await open(stranger('id-number'))
  screen.getByText('身份证号')
})

it('whose health code was registered with another document types its number, and is confirmed', async () => {
  const outcome = { linked: 1, added: 0, incomplete: false, maskedNames: ['陈*明'] }
  const { calls, done } = await open(stranger('passport'), { 'linking.linkByPassport': answered(outcome) })
  screen.getByText('证件号')
  fireEvent.change(document.getElementById('passport-number') as HTMLInputElement, { target: { value: 'ma 0123456' } })
  press('passport-link')
  await waitFor(() => expect(done).toContain('back'))
  expect(calls).toContainEqual({ operation: 'linking.linkByPassport', input: { passportNumber: 'MA0123456' } })
})

it('a number that can be none is not sent', async () => {
  const { calls } = await open(stranger('passport'))
  press('passport-link')
  screen.getByText('请填写证件号。')
  expect(calls.map(({ operation }) => operation)).not.toContain('linking.linkByPassport')
})

it('who is somebody else is unlinked, after one question', async () => {
  const { calls, done } = await open(stranger('id-number'), { 'linking.unlink': answered({}) })
  press('confirm-not-me')
  screen.getByText('解除与 陈*明 的关联？')
  press('dialog-cancel')
  expect(done).not.toContain('home')
  press('confirm-not-me')
  press('dialog-confirm')
  await waitFor(() => expect(done).toContain('home'))
  expect(calls).toContainEqual({ operation: 'linking.unlink', input: { person: applicant().person } })
})
