import { fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../../tests/stand-ins/in-hand'
import { StoresContext } from '@/pages/stores'
import type { DoorStore } from '@/stores/door/door.store'
import { DoorContext } from '../door'
import { Paste } from './paste'

const open = () => {
  const scan = jest.fn()
  render(
    <StoresContext.Provider value={inHand().stores}>
      <DoorContext.Provider value={{ scan, scanned: undefined } as unknown as DoorStore}>
        <Paste />
      </DoorContext.Provider>
    </StoresContext.Provider>,
  )
  return scan
}
const check = (text: string) => {
  fireEvent.change(document.getElementById('paste') as HTMLInputElement, { target: { value: text } })
  fireEvent.click(document.getElementById('check') as HTMLElement)
}
const NO_CODE = '这不是二维码内容，请粘贴以 WZ1: 开头的文字。'

it('what is no code is said at the field, and kept to be mended', () => {
  const scan = open()
  check('hello')
  screen.getByText(NO_CODE)
  expect(scan).not.toHaveBeenCalled()
  expect(document.getElementById('paste')).toHaveProperty('value', 'hello')
  check('WZ1:0')
  expect(screen.queryByText(NO_CODE)).toBeNull()
})

it.each(['https://www.wenzhou.gov.cn/', 'WZ1:0'])('%s is judged like a scan', (text) => {
  const scan = open()
  check(text)
  expect(scan).toHaveBeenCalledWith(text)
})
