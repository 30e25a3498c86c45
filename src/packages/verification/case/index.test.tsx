import { fireEvent, render, screen } from '@testing-library/react'
import { applicant, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand, refused } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import CasePage from './index'

const open = (person: string, reading: ReturnType<typeof answered>) => {
  query.person = person
  const hand = inHand({ 'status.show': answered(showing([applicant()])), 'verification.readCase': reading })
  render(
    <StoresContext.Provider value={hand.stores}>
      <CasePage />
    </StoresContext.Provider>,
  )
  return hand
}

it('somebody linked who has no case can ask for one', async () => {
  open(applicant().person, answered({ case: null }))
  await screen.findByText('没有核查记录')
})

it('an address that names nobody here is refused in the words of its sisters', async () => {
  const { done } = open('x', refused('REQUEST_INVALID'))
  await screen.findByText('列表中没有该申领人')
  expect(screen.queryByText('提交的内容不符合要求')).toBeNull()
  fireEvent.click(screen.getByText('返回'))
  expect(done).toContain('home')
})
