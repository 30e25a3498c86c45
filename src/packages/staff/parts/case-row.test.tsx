import { StoresContext } from '@/pages/stores'
import type { ListedCase } from '@/stores/street/worklist.store'
import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { render, screen } from '@testing-library/react'
import { inHand, NOON } from '../../../../tests/stand-ins/in-hand'
import { CaseRow } from './case-row'

const CASE = {
  ...{ case: '0123456789abcdef', maskedName: '张*', state: 'submitted', risk: 'high', street: '330302006' },
  ...{ isQuestion: false, negativeTest: false, until: null, isDue: false, changedAt: NOON },
} as unknown as ListedCase

it.each([
  [59_000, '刚刚'],
  [11 * MINUTE, '已等 11 分钟'],
  [HOUR, '已等 1 小时'],
  [2 * DAY - 1, '已等 1 天'],
])('%i ms after it changed: %s', (age, words) => {
  render(
    <StoresContext.Provider value={inHand().stores}>
      <CaseRow one={{ ...CASE, changedAt: NOON - age }} />
    </StoresContext.Provider>,
  )
  screen.getByText(words)
})

it.each([
  ['high', '优先核查', true],
  ['raised', '需关注', true],
  ['low', '一般', false],
] as const)('a risk that is %s is marked in words, with a sign unless it is low', (risk, words, hasSign) => {
  render(
    <StoresContext.Provider value={inHand().stores}>
      <CaseRow one={{ ...CASE, risk }} />
    </StoresContext.Provider>,
  )
  const mark = screen.getByText(words)
  expect([mark.className, mark.querySelector('.icon') !== null]).toEqual([expect.stringContaining('risk-mark'), hasSign])
})
