import { DEFAULT_POLICY, type PolicyChange } from '@domain/policy/policy'
import { screen } from '@testing-library/react'
import { openAtDesk, press, typeIn } from '../../../../tests/stand-ins/desk-page'
import { answered, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import PolicyPage from './index'

const version = (number: number, change: PolicyChange, withdraws: number | null = null) => ({
  ...{ number, from: NOON, change, withdraws, at: NOON, by: '王主任', reason: '疫情形势变化' },
  before: { figures: { validityHours: 8 } },
})
const READ = {
  number: 4,
  policy: { ...DEFAULT_POLICY, figures: {} },
  scheduled: [version(4, { figures: { validityHours: 5 } })],
  versions: [
    version(4, { figures: { validityHours: 5 } }),
    version(3, {}, 2),
    version(2, { figures: { validityHours: 4 } }),
    version(1, { figures: { validityHours: 8 } }),
  ],
}

it('a change that waits can be withdrawn for a reason, others cannot; one that was says so', async () => {
  const { calls } = await openAtDesk(PolicyPage, { 'office.readPolicy': answered(READ), 'office.withdrawPolicy': answered({ number: 5 }) })
  expect(screen.getAllByText('待生效')).toHaveLength(1)
  expect(screen.getAllByText('已撤回，未生效')).toHaveLength(1)
  screen.getByText('撤回第 2 项修改')
  expect([1, 2, 3].map((number) => document.getElementById(`withdraw-${number}`))).toEqual([null, null, null])
  await press('withdraw-4')
  await press('confirm-reason')
  expect(calls).toHaveLength(1)
  typeIn('reason', '计划有变')
  await press('confirm-reason')
  expect(calls.slice(1)).toEqual([
    { operation: 'office.withdrawPolicy', input: { against: 4, number: 4, reason: '计划有变' } },
    { operation: 'office.readPolicy', input: {} },
  ])
  expect(document.querySelector('.sheet')).toBeNull()
})

it('one that has begun meanwhile is said to have, and the list is read again', async () => {
  const { calls } = await openAtDesk(PolicyPage, { 'office.readPolicy': answered(READ), 'office.withdrawPolicy': refused('POLICY_BEGUN') })
  await press('withdraw-4')
  typeIn('reason', '计划有变')
  await press('confirm-reason')
  screen.getByText('这项修改不能撤回')
  expect([document.querySelectorAll('.notice').length, calls.at(-1)?.operation]).toEqual([1, 'office.readPolicy'])
})
