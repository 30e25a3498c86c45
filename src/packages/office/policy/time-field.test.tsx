import { StoresContext } from '@/pages/stores'
import { HOUR, MINUTE, parseChina } from '@domain/kernel/china-time'
import { fireEvent, render, screen } from '@testing-library/react'
import { inHand, NOON } from '../../../../tests/stand-ins/in-hand'
import { TimeField, wholeHour } from './time-field'

const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

function open(value: number) {
  const onChange = jest.fn()
  render(
    <StoresContext.Provider value={inHand().stores}>
      <TimeField id="from" label="生效日期" value={value} onChange={onChange} />
    </StoresContext.Provider>,
  )
  return onChange
}

it('begins with a whole hour', () => expect(wholeHour(NOON + HOUR + 59 * MINUTE)).toBe(NOON + HOUR))

it('the day comes from the calendar, and keeps the time', () => {
  const onChange = open(NOON)
  press('from-day')
  press('day-2022-11-26')
  expect(onChange).toHaveBeenCalledWith(parseChina('2022-11-26 12:00:00'))
})

it('the time comes from a list of hours and their quarters, and keeps the day', () => {
  const onChange = open(NOON)
  press('from-time')
  press('choose-08')
  fireEvent.click(screen.getByText('08:15'))
  expect(onChange).toHaveBeenCalledWith(parseChina('2022-11-24 08:15:00'))
})
