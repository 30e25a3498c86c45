import { act, screen, waitFor } from '@testing-library/react'
import { applicant, GREEN, showing } from '../../../tests/stand-ins/answers'
import { openCodePage as open, press, stranger } from '../../../tests/stand-ins/code-page'
import { answered } from '../../../tests/stand-ins/in-hand'
import { pageScrollTo } from '../../../tests/stand-ins/taro'

it('somebody unconfirmed: name and code, no source, and ways to confirm or to unlink', async () => {
  const hand = await open({ 'status.show': answered(showing([stranger])) }, '周*')
  screen.getByText('未确认')
  press('confirm-self')
  expect(hand.done).toContain(`open confirm ${JSON.stringify({ person: stranger.person })}`)
})

it('whoever has just been confirmed is looked at from the top; a mere look leaves the page where it is', async () => {
  const hand = await open({ 'status.show': answered(showing([stranger])) }, '周*')
  pageScrollTo.mockClear()
  await act(() => hand.stores.code.refresh())
  expect(pageScrollTo).not.toHaveBeenCalled()
  hand.replies['status.show'] = answered(showing([{ ...stranger, role: 'self' }]))
  await act(() => hand.stores.code.refresh())
  expect(pageScrollTo).toHaveBeenCalledWith(expect.objectContaining({ scrollTop: 0 }))
})

describe('of somebody unconfirmed words and buttons say the same', () => {
  const code = { ...GREEN, situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' } as const

  it('whoever holds the phone confirms first', async () => {
    await open({ 'status.show': answered(showing([{ ...stranger, code }])) }, '周*')
    screen.getByText('尚未确认身份，暂不能办理。确认是本人后，可以发基层核查。')
    screen.getByText('先确认是本人，再办理')
    expect(screen.queryByText(/请填写核查表单/)).toBeNull()
    expect(document.getElementById('send-to-grass-roots')).toBeNull()
  })

  it('or whoever applied for it', async () => {
    await open({ 'status.show': answered(showing([{ ...stranger, code, can: { ...stranger.can, confirm: null } }])) }, '周*')
    screen.getByText('尚未确认身份，暂不能办理。代办人确认身份后，可以发基层核查。')
  })

  it('nothing of it where nothing is withheld', async () => {
    await open({ 'status.show': answered(showing([stranger])) }, '周*')
    expect(screen.queryByText(/暂不能办理/)).toBeNull()
  })
})

it('of somebody whose code another applied for it is said who is to be confirmed', async () => {
  const child = { ...stranger, can: { ...stranger.can, confirm: null } }
  await open({ 'status.show': answered(showing([child])) }, '周*')
  screen.getByText(/此健康码由他人代办/)
  expect(document.getElementById('confirm-self')).toBeNull()
})

it('unlinking asks once, then does it', async () => {
  const hand = await open(
    { 'status.show': answered(showing([applicant(), stranger])), 'linking.unlink': answered({ left: 1 }) },
    '切换申领人 · 2',
  )
  press('switch')
  press(`applicant-${stranger.person}`)
  press('grid-unlink')
  screen.getByText('解除与 周* 的关联？')
  expect(hand.calls.map(({ operation }) => operation)).not.toContain('linking.unlink')
  press('dialog-confirm')
  await waitFor(() => expect(hand.done).toContain('tell 已解除关联'))
  expect(hand.calls).toContainEqual({ operation: 'linking.unlink', input: { person: stranger.person } })
})
