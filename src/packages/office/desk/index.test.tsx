import { StoresContext } from '@/pages/stores'
import { keepStaffAccount } from '@/stores/door/staff-account'
import { deskOf } from '@domain/access/desk.table'
import { act, render } from '@testing-library/react'
import { openAtDesk, press } from '../../../../tests/stand-ins/desk-page'
import { answered, inHand, memory } from '../../../../tests/stand-ins/in-hand'
import DeskPage from './index'

it.each([
  ['office', '防控办工作台'],
  ['bureau', '大数据局工作台'],
] as const)('the desk of the %s is called so', async (role, title) => {
  const storage = memory()
  keepStaffAccount(storage, { role, label: '李四', venue: null, streets: [], desk: deskOf(role) })
  const { stores } = inHand({}, { storage })
  const entitle = jest.spyOn(stores.navigation, 'entitle')
  await act(async () => {
    render(
      <StoresContext.Provider value={stores}>
        <DeskPage />
      </StoresContext.Provider>,
    )
  })
  expect(entitle).toHaveBeenCalledWith(title)
})

it('what waits stands with its room, and nothing where nothing waits', async () => {
  const waiting = { 'cases-unreceived': 3, 'cases-due': 1, 'orders-open': 100 }
  const { calls } = await openAtDesk(DeskPage, { 'office.readWaiting': answered({ waiting }) })
  expect(document.getElementById('to-cases')?.textContent).toContain('3 件超过 24 小时未接收1 件管控到期待确认')
  expect(document.getElementById('to-orders')?.textContent).toContain('99+ 件未办结')
  expect(document.querySelectorAll('.desk-waits')).toHaveLength(3)
  expect(calls).toEqual([{ operation: 'office.readWaiting', input: {} }])
})

it('where that cannot be heard, the rooms open without numbers', async () => {
  const { done } = await openAtDesk(DeskPage)
  expect(document.querySelectorAll('.desk-waits')).toHaveLength(0)
  await press('to-cases')
  expect(done).toEqual(['open office/cases'])
})
