import { memory } from '../../../tests/stand-ins/in-hand'
import { keepStaffAccount } from '../door/staff-account'
import { TYPED } from '../typed'
import { keepResponsible, offeredResponsible } from './responsible'

it('the owner of the phone as far as it knows them, then whoever was written last', () => {
  const storage = memory()
  expect(offeredResponsible(storage)).toBeUndefined()
  keepStaffAccount(storage, { role: 'grid', label: '李网格', venue: null, streets: [], desk: [] })
  expect(offeredResponsible(storage)).toEqual({ responsible: '李网格', phone: '' })
  storage.write(TYPED.phone, '13858770009')
  expect(offeredResponsible(storage)).toEqual({ responsible: '李网格', phone: '13858770009' })
  keepResponsible(storage, { responsible: '王网格', phone: '057788881234' })
  expect(offeredResponsible(storage)).toEqual({ responsible: '王网格', phone: '057788881234' })
})
