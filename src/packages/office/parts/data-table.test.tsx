import { render } from '@testing-library/react'
import { DataTable } from './data-table'

it('what a row does not have is not named on a phone', () => {
  const cell = (value: string) => ({ key: value, title: value, cell: () => value })
  render(<DataTable label="人员" columns={[cell('张三'), cell('')]} rows={['one']} keyOf={(row) => row} none="" />)
  const classes = [...document.querySelectorAll('#row-one .table__cell')].map((one) => one.classList.contains('table__cell--empty'))
  expect(classes).toEqual([false, true])
})
