import { StoresContext } from '@/pages/stores'
import { type PolicyPart, type PolicyRead, PolicyStore } from '@/stores/office/policy.store'
import { localProblem, type Problem } from '@/services/cloud/problem'
import { DEFAULT_POLICY } from '@domain/policy/policy'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../tests/stand-ins/in-hand'
import { ChangeSheet } from './change-sheet'

const open = (part: PolicyPart, problem?: Problem) => {
  const { stores, services, calls } = inHand()
  const read = { policy: DEFAULT_POLICY } as unknown as PolicyRead
  const store = new PolicyStore(services.cloud)
  store.problem = problem
  render(
    <StoresContext.Provider value={stores}>
      <ChangeSheet part={part} read={read} store={store} onClose={() => undefined} />
    </StoresContext.Provider>,
  )
  return calls
}
const type = (id: string, value: string) => fireEvent.change(document.getElementById(id) as HTMLTextAreaElement, { target: { value } })
const save = () => act(async () => void fireEvent.click(document.getElementById('save-policy') as HTMLElement))

it('saved as it was and without a reason: both are said, and nothing is sent', async () => {
  const calls = open({ kind: 'gathering' })
  await save()
  screen.getByText('与现行内容相同，没有改动。')
  screen.getByText('请填写原因，至少 2 个字。')
  expect(calls).toEqual([])
})

it('a text that is missing says so in its language', async () => {
  open({ kind: 'notice' })
  fireEvent.change(document.getElementById('notice-zh') as HTMLTextAreaElement, { target: { value: '行程查询暂时较慢' } })
  await save()
  screen.getByText('请填写英文内容。')
  expect(screen.queryByText('请填写中文内容。')).toBeNull()
  expect(screen.queryByText('与现行内容相同，没有改动。')).toBeNull()
})

it('a notice is put up with a button that says so; why it failed stands beside that button, where nothing scrolls', () => {
  open({ kind: 'notice' }, localProblem('NETWORK_UNREACHABLE'))
  const foot = document.querySelector('.sheet__foot')
  expect([foot?.textContent, document.querySelector('.sheet__title')?.textContent]).toEqual([
    expect.stringMatching(/没有连上网络.*发布$/),
    '发布通知',
  ])
})

it('Chinese that changed alone is asked about, unless the English needs no change', async () => {
  open({ kind: 'gathering' })
  type('text-zh', '不参加聚餐。')
  await save()
  screen.getByText('中文已修改，英文没有改。请一并修改。')
  fireEvent.click(document.getElementById('other-stays') as HTMLElement)
  expect(screen.queryByText('中文已修改，英文没有改。请一并修改。')).toBeNull()
})
