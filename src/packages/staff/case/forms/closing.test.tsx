import { StoresContext } from '@/pages/stores'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../../tests/stand-ins/in-hand'
import { CaseContext } from '../case'
import { Closing } from './closing'

const nothing = () => undefined
const press = (id: string) => act(async () => void fireEvent.click(document.getElementById(id) as HTMLElement))

const open = (event: 'end' | 'return', to: string) => {
  const onPage = { store: {}, queue: {}, one: { isQuestion: false, measure: { to } } } as never
  render(
    <StoresContext.Provider value={inHand().stores}>
      <CaseContext.Provider value={onPage}>
        <Closing event={event} onDone={nothing} onCancel={nothing} />
      </CaseContext.Provider>
    </StoresContext.Provider>,
  )
}

it('a measure that is ended before its last day: until when it runs, and how many days early that is', () => {
  open('end', '2022-11-27')
  screen.getByText('将提前 3 天结束')
  screen.getByText('管控期到11月27日（含当日）才满，提前结束请写明原因，持码人能看到。')
})

it.each(['2022-11-24', '2022-11-23'])('on its last day or after it (%s) nothing is said', (to) => {
  open('end', to)
  expect(screen.queryByText(/将提前/)).toBeNull()
})

it('it asks why, and the box for other words is not red before anybody was in it', async () => {
  open('end', '2022-11-27')
  await press('close-confirm')
  screen.getByText('请选择或填写原因。')
  await press('reason-own')
  expect(screen.queryByText('请选择或填写原因。')).toBeNull()
  await press('close-confirm')
  screen.getByText('请选择或填写原因。')
})
