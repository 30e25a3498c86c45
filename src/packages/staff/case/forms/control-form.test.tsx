import { StoresContext } from '@/pages/stores'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { inHand } from '../../../../../tests/stand-ins/in-hand'
import { CaseContext } from '../case'
import { ControlForm } from './control-form'

const nothing = () => undefined
const press = (id: string) => act(async () => void fireEvent.click(document.getElementById(id) as HTMLElement))
const MEASURE = { kind: 'home', place: '五马街***', responsible: '黄建国', phone: '13900000001', from: '2022-11-20', to: '2022-11-27' }

function open(measure: typeof MEASURE | null) {
  const moved: object[] = []
  const store = { clear: {}, companions: [], moveTogether: (move: object) => Promise.resolve(moved.push(move) > 0) }
  const onPage = { store, queue: {}, one: { isDue: false, measure } } as never
  render(
    <StoresContext.Provider value={inHand().stores}>
      <CaseContext.Provider value={onPage}>
        <ControlForm onDone={nothing} onCancel={nothing} />
      </CaseContext.Provider>
    </StoresContext.Provider>,
  )
  return moved
}

it('a measure that is changed asks why, and goes with the reason', async () => {
  const moved = open(MEASURE)
  await press('measure-confirm')
  screen.getByText('请选择或填写原因。')
  expect(moved).toEqual([])
  fireEvent.click(screen.getByText('按最新防控政策调整'))
  await press('measure-confirm')
  expect(moved).toEqual([{ event: 'control', measure: { ...MEASURE, place: { as: 'before' } }, reason: '按最新防控政策调整' }])
})

it('the first measure asks for no reason', () => {
  open(null)
  expect(screen.queryByText('按最新防控政策调整')).toBeNull()
})
