import { act, render, screen } from '@testing-library/react'
import { Skeleton } from './skeleton'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('a short wait shows nothing', () => {
  render(<Skeleton blocks={['card']} />)
  act(() => jest.advanceTimersByTime(299))
  expect(screen.queryByRole('status')).toBeNull()
  act(() => jest.advanceTimersByTime(1))
  screen.getByRole('status')
})

it('a wait that was on the screen before is shown at once', () => {
  render(<Skeleton blocks={['card']} goesOn />)
  screen.getByRole('status')
})
