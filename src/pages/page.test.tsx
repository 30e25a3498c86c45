import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../tests/stand-ins/in-hand'
import { Page } from './page'
import { StoresContext } from './stores'

it('a page that did not open is spoken of on the one that stays, and tried again from there', () => {
  const hand = inHand()
  const again = jest.fn()
  render(
    <StoresContext.Provider value={hand.stores}>
      <Page title="设置">设置的内容</Page>
    </StoresContext.Provider>,
  )
  expect(screen.queryByText('网络不可用，此页面未能打开')).toBeNull()
  act(() => hand.failToOpen(again))
  screen.getByText('网络不可用，此页面未能打开')
  fireEvent.click(screen.getByText('重试'))
  expect(again).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('网络不可用，此页面未能打开')).toBeNull()
  act(() => hand.failToOpen(again))
  fireEvent.click(screen.getByText('取消'))
  expect(again).toHaveBeenCalledTimes(1)
  screen.getByText('设置的内容')
})
