import { fireEvent, render, screen } from '@testing-library/react'
import { applicant, GREEN, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import type { Applicant } from '@/stores/shown'
import TemporaryPage from './index'

const UNKNOWN = { ...GREEN, situation: 10, mark: 'question', passage: 'no', itinerary: 'unknown' } as const
const RIGHTS = applicant().can

beforeEach(() => void (query.person = applicant().person))

const open = (shown: Applicant) => {
  const hand = inHand({ 'status.show': answered(showing([shown])) })
  render(
    <StoresContext.Provider value={hand.stores}>
      <TemporaryPage />
    </StoresContext.Provider>,
  )
  return hand
}

it('a green code whose travel is not on record: the promise is asked for', async () => {
  open(applicant({ code: UNKNOWN }))
  await screen.findByText('为 陈*明 申请临时通行')
  screen.getByText('申请 2 小时临时通行')
})

it.each([
  ['a code that passes', applicant()],
  ['a code that is not green', applicant({ code: { ...UNKNOWN, colour: 'yellow' } })],
  ['somebody unconfirmed', applicant({ code: UNKNOWN, can: { ...RIGHTS, applyTemporaryPass: false } })],
  ['no code now', applicant({ view: 'declare', code: null })],
])('%s: refused before the promise, with a way back', async (_, shown) => {
  const { done } = open(shown)
  await screen.findByText('现在不能申请临时通行')
  expect(document.getElementById('promise')).toBeNull()
  fireEvent.click(screen.getByText('查看防疫码'))
  expect(done).toContain('home')
})
