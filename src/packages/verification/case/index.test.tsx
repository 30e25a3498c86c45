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

const OWN = {
  ...{ case: 'c1', revision: 1, state: 'submitted', openedAt: NOON, changedAt: NOON, photos: 0, measure: null, form: {} },
  ...{ history: [], healthNotes: [], can: { change: true, withdraw: true, handInReport: false } },
}
const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

async function withChangeBegun() {
  const { person } = applicant()
  const hand = open(person, answered({ case: OWN }))
  const { storage, stores } = hand
  new Draft({ storage, clock: stores.clock }, CASE_DRAFT, { person, change: OWN.case, revision: 1 }).write({ form: {}, photos: [] })
  await screen.findByText('有未保存的修改')
  return { ...hand, isKept: () => storage.kept.has(CASE_DRAFT.key) }
}

it('with a case that is withdrawn the change of it goes that was begun', async () => {
  const { replies, done, isKept } = await withChangeBegun()
  replies['verification.withdrawCase'] = answered({ case: OWN })
  press('case-withdraw')
  press('dialog-confirm')
  await waitFor(() => expect(done).toContain('tell 已撤回'))
  expect(isKept()).toBe(false)
})

it('a change that was begun is given up only by who says so twice', async () => {
  const { isKept } = await withChangeBegun()
  press('discard-change')
  screen.getByText('改动的内容将从本机删除，不能恢复。')
  press('dialog-cancel')
  expect([isKept(), screen.queryByText('改动的内容将从本机删除，不能恢复。')]).toEqual([true, null])
  press('discard-change')
  press('dialog-confirm')
  expect(isKept()).toBe(false)
  screen.getByText('修改表单')
  expect(screen.queryByText('有未保存的修改')).toBeNull()
})
