import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { applicant, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import { Draft } from '@/stores/draft'
import { CASE_DRAFT } from '@/stores/verification/case-draft'
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

it('with a case that is withdrawn the change of it goes that was begun', async () => {
  const own = {
    ...{ case: 'c1', revision: 1, state: 'submitted', openedAt: NOON, changedAt: NOON, photos: 0, measure: null, form: {} },
    ...{ history: [], healthNotes: [], can: { change: true, withdraw: true, handInReport: false } },
  }
  const { person } = applicant()
  const { replies, storage, stores, done } = open(person, answered({ case: own }))
  new Draft({ storage, clock: stores.clock }, CASE_DRAFT, { person, change: own.case }).write({ form: {}, photos: [] })
  replies['verification.withdrawCase'] = answered({ case: own })
  await waitFor(() => expect(document.getElementById('case-withdraw')).not.toBeNull())
  fireEvent.click(document.getElementById('case-withdraw') as HTMLElement)
  fireEvent.click(document.getElementById('dialog-confirm') as HTMLElement)
  await waitFor(() => expect(done).toContain('tell 已撤回'))
  expect(storage.kept.has(CASE_DRAFT.key)).toBe(false)
})
