import { StoresContext } from '@/pages/stores'
import { keepStaffAccount } from '@/stores/door/staff-account'
import { deskOf } from '@domain/access/desk.table'
import { render } from '@testing-library/react'
import { inHand, memory } from '../../../../tests/stand-ins/in-hand'
import DeskPage from './index'

it.each([
  ['office', '防控办工作台'],
  ['bureau', '大数据局工作台'],
] as const)('the desk of the %s is called so', (role, title) => {
  const storage = memory()
  keepStaffAccount(storage, { role, label: '李四', venue: null, streets: [], desk: deskOf(role) })
  const { stores } = inHand({}, { storage })
  const entitle = jest.spyOn(stores.navigation, 'entitle')
  render(
    <StoresContext.Provider value={stores}>
      <DeskPage />
    </StoresContext.Provider>,
  )
  expect(entitle).toHaveBeenCalledWith(title)
})
