import { act, fireEvent, render, screen } from '@testing-library/react'
import { answered, inHand, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import { StoresContext } from '@/pages/stores'
import type { ShownAnalysis } from '@/stores/returning/analysis.store'
import CheckPage from './index'

const RUNNING = { maskedPhone: '138****0001', answered: 1, batches: 2, overAt: NOON + 1, codeUntil: null, anotherAt: null }
const standing = (state: ShownAnalysis['state'], more: Partial<ShownAnalysis> = {}) =>
  answered({ analysis: { state, running: null, notice: null, bit: null, ...more } })
const AWAITING = standing('awaiting-code', { running: RUNNING, notice: 'another-code' })
const CLEAR = standing('judged', { bit: 'clear' })

async function open(replies: Parameters<typeof inHand>[0], words: string) {
  const hand = inHand(replies)
  render(
    <StoresContext.Provider value={hand.stores}>
      <CheckPage />
    </StoresContext.Provider>,
  )
  await screen.findByText(words)
  return hand
}
const press = (id: string) => act(() => fireEvent.click(document.getElementById(id)!))
const type = (id: string, value: string) => fireEvent.change(document.getElementById(id)!, { target: { value } })

it('goes on where 授权查询 stopped: the next code, then the code page', async () => {
  const hand = await open({ 'declaration.readAnalysis': AWAITING, 'declaration.enterAnalysisCode': CLEAR }, '正在查询')
  screen.getByText('已完成 1 批，共 2 批城市')
  type('analysis-code', '123456')
  await press('analysis-enter')
  await screen.findByText('查询完成')
  await press('check-show')
  expect(hand.done).toEqual(['home'])
})

it('what was judged at an earlier visit is asked anew', async () => {
  await open({ 'declaration.readAnalysis': CLEAR }, '分次查询行程')
  expect(screen.queryByText('查询完成')).toBeNull()
})

it.each([
  ['outdated', '风险地区名单已更新'],
  ['given-up', '查询没有按时完成'],
] as const)('%s is said over the beginning', async (state, words) => {
  await open({ 'declaration.readAnalysis': standing(state) }, words)
  screen.getByText('开始查询')
})

it('what cannot be read is tried again', async () => {
  const hand = await open({ 'declaration.readAnalysis': refused('BUSY') }, '重试')
  hand.replies['declaration.readAnalysis'] = AWAITING
  await press('retry')
  await screen.findByText('正在查询')
})
