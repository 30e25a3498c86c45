import { StoresContext } from '@/pages/stores'
import { type PolicyPart, type PolicyRead, PolicyStore } from '@/stores/office/policy.store'
import { DEFAULT_POLICY } from '@domain/policy/policy'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../tests/stand-ins/in-hand'
import { ChangeSheet } from './change-sheet'

const open = (part: PolicyPart) => {
  const { stores, services, calls } = inHand()
  const read = { policy: DEFAULT_POLICY } as unknown as PolicyRead
  render(
    <StoresContext.Provider value={stores}>
      <ChangeSheet part={part} read={read} store={new PolicyStore(services.cloud)} onClose={() => undefined} />
    </StoresContext.Provider>,
  )
  return calls
}
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
