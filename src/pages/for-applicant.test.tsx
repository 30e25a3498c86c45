import { fireEvent, render, screen } from '@testing-library/react'
import { applicant, PHONE, showing } from '../../tests/stand-ins/answers'
import { answered, inHand } from '../../tests/stand-ins/in-hand'
import type { PersonRef } from '@domain/kernel/ids'
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

it('asks once more for somebody whom this phone does not know yet', async () => {
  const hand = inHand({ 'status.show': answered(showing([applicant({ person: 'b000000000000002' as PersonRef })])) })
  await hand.stores.code.refresh()
  hand.replies['status.show'] = answered(showing([applicant()]))
  render(
    <StoresContext.Provider value={hand.stores}>
      <ForApplicant person={applicant().person}>表单</ForApplicant>
    </StoresContext.Provider>,
  )
  expect(screen.queryByText('列表中没有该申领人')).toBeNull()
  await screen.findByText('表单')
})

it.each([
  ['a phone is proved', showing([]), '请先关联健康码', `replace link {"phone":"${PHONE}"}`],
  ['nothing was done yet', showing([], { phones: [] }), '请先授权查询', 'replace declare'],
])('nobody is linked, %s: what has to be done before, and the way there', async (_what, answer, words, way) => {
  const { done } = open(undefined, { 'status.show': answered(answer) })
  await screen.findByText(words)
  fireEvent.click(document.getElementById('nobody-linked') as HTMLElement)
  expect(done).toContain(way)
})

it('says why it is not known who is linked, and tries again', async () => {
  const { replies } = open(applicant().person, {})
  await screen.findByText('没有连上网络')
  replies['status.show'] = answered(showing([applicant()]))
  fireEvent.click(screen.getByText('重试'))
  await screen.findByText('表单')
})
