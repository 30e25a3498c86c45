import { StoresContext } from '@/pages/stores'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../tests/stand-ins/in-hand'
import { ConfirmArrival } from './confirm-arrival'

function open(arrivesOn: string) {
  const marked: string[] = []
  const store = { mark: (event: string) => Promise.resolve(marked.push(event) > 0) } as never
  render(
    <StoresContext.Provider value={inHand().stores}>
      <ConfirmArrival store={store} one={{ journey: { arrivesOn } } as never} onClose={() => undefined} />
    </StoresContext.Provider>,
  )
  return marked
}

it.each(['2022-11-24', '2022-11-23'])(
  'on the declared day or after it (%s): what follows, and it is done when it is confirmed',
  async (day) => {
    const marked = open(day)
    screen.getByText('登记为已抵温？')
    screen.getByText(/^登记后不能撤回/)
    expect(marked).toEqual([])
    await act(async () => void fireEvent.click(document.getElementById('dialog-confirm') as HTMLElement))
    expect(marked).toEqual(['arrive'])
  },
)

it('before the declared day, that it has not come', () => {
  open('2022-11-26')
  screen.getByText('申报的抵温日期还没有到')
  screen.getByText(/^申报的日期是11月26日，请确认人员确已提前抵温。登记后不能撤回/)
})
