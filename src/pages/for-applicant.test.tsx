import { fireEvent, render, screen } from '@testing-library/react'
import { applicant, showing } from '../../tests/stand-ins/answers'
import { answered, inHand } from '../../tests/stand-ins/in-hand'
import { ForApplicant } from './for-applicant'
import { StoresContext } from './stores'

const open = (person: string | undefined, replies: Parameters<typeof inHand>[0] = { 'status.show': answered(showing([applicant()])) }) => {
  const hand = inHand(replies)
  render(
    <StoresContext.Provider value={hand.stores}>
      <ForApplicant person={person}>表单</ForApplicant>
    </StoresContext.Provider>,
  )
  return hand
}

it('opens for somebody linked, also after a reload', async () => {
  open(applicant().person)
  await screen.findByText('表单')
})

it.each(['x', undefined])('is refused in words for %s, who is nobody here', async (person) => {
  const { done } = open(person)
  await screen.findByText('列表中没有该申领人')
  expect(screen.queryByText('表单')).toBeNull()
  fireEvent.click(screen.getByText('返回'))
  expect(done).toContain('home')
})

it('says why it is not known who is linked', async () => {
  open('x', {})
  await screen.findByText('没有连上网络')
})
