import { fireEvent, render, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { hearBackFirst, useBackCloses } from './use-back-closes.h5'

const routed = jest.fn()
beforeAll(() => {
  hearBackFirst()
  addEventListener('popstate', routed)
})
beforeEach(() => {
  history.pushState({ idx: 0 }, '')
  routed.mockClear()
})

function Over({ onClose }: { onClose: () => void }) {
  useBackCloses(onClose)
  return null
}

function Page() {
  const [isOpen, setOpen] = useState(true)
  const close = () => setOpen(false)
  return isOpen ? (
    <>
      <Over onClose={close} />
      <button onClick={close}>close</button>
    </>
  ) : (
    <p>closed</p>
  )
}

const over = () => (history.state as { over?: number }).over

it('going back closes it, and the router hears nothing', async () => {
  const page = render(<Page />)
  expect(over()).toBe(1)
  history.back()
  await page.findByText('closed')
  expect([over(), routed.mock.calls.length]).toEqual([undefined, 0])
})

it('closed by its own button it leaves nothing to go back to', async () => {
  const page = render(<Page />)
  fireEvent.click(page.getByText('close'))
  await page.findByText('closed')
  await waitFor(() => expect(over()).toBeUndefined())
  expect(routed).not.toHaveBeenCalled()
})

it('another page that was opened from it stays when it goes', () => {
  const page = render(<Page />)
  history.pushState({ idx: 1 }, '')
  fireEvent.click(page.getByText('close'))
  expect(history.state).toEqual({ idx: 1 })
})

it('what lies over another page leaves it alone', async () => {
  const page = render(<Page />)
  history.pushState({ idx: 1 }, '')
  history.pushState({ idx: 1, over: 1 }, '')
  history.back()
  await waitFor(() => expect(routed).toHaveBeenCalledTimes(1))
  expect(page.queryByText('closed')).toBeNull()
})
