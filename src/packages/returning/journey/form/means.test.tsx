import { StoresContext } from '@/pages/stores'
import { JourneyFormStore } from '@/stores/returning/journey-form.store'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../../tests/stand-ins/in-hand'
import { FormContext } from '../journey'
import { MeansStep } from './means'

function open() {
  const { services, stores } = inHand()
  const form = new JourneyFormStore({ ...services, clock: stores.clock }, { people: [] })
  form.step = 'means'
  render(
    <StoresContext.Provider value={stores}>
      <FormContext.Provider value={form}>
        <MeansStep />
      </FormContext.Provider>
    </StoresContext.Provider>,
  )
  return form
}

it('no means is chosen beforehand; a number is asked for once one is, and told as missing in its words', () => {
  const form = open()
  expect(screen.getAllByRole('radio').filter((one) => one.getAttribute('aria-checked') === 'true')).toEqual([])
  expect(document.getElementById('number')).toBeNull()
  act(() => form.next())
  screen.getByText('请选择乘坐的交通工具。')
  fireEvent.click(screen.getByText('自驾或乘车'))
  expect(screen.queryByText('请填写车牌号。')).toBeNull()
  act(() => form.next())
  screen.getByText('请填写车牌号。')
})
