import { fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../tests/stand-ins/in-hand'
import { StoresContext } from '../../stores'
import { GuideSheet } from './guide-sheet'

const open = (guide: 'nationalCard' | 'zhejiangCode') => {
  const hand = inHand()
  render(
    <StoresContext.Provider value={hand.stores}>
      <GuideSheet guide={guide} onClose={() => undefined} />
    </StoresContext.Provider>,
  )
  return hand
}

it('a mini-program whose id is configured is opened', () => {
  const { done } = open('nationalCard')
  fireEvent.click(screen.getByText('通信行程卡'))
  expect(done).toContain('openProgram wx-national-card')
})

it('of another the name is copied, to be searched for', () => {
  const { done } = open('zhejiangCode')
  fireEvent.click(screen.getByText('复制“浙江健康码”去搜索'))
  expect(done).toContain('copy 浙江健康码 已复制')
})
