import { StoresContext } from '@/pages/stores'
import { keepStaffAccount } from '@/stores/door/staff-account'
import { deskOf } from '@domain/access/desk.table'
import type { Role } from '@domain/access/rights.table'
import { act, fireEvent, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { inHand, memory } from './in-hand'

/** A page of the desk, open for somebody of the office or the bureau. */
export async function openAtDesk(Opened: ComponentType, replies: Parameters<typeof inHand>[0] = {}, role: Role = 'office') {
  const storage = memory()
  keepStaffAccount(storage, { role, label: '李四', venue: null, streets: [], desk: deskOf(role) })
  const hand = inHand(replies, { storage })
  await act(async () => {
    render(
      <StoresContext.Provider value={hand.stores}>
        <Opened />
      </StoresContext.Provider>,
    )
  })
  return hand
}

const element = (id: string) => document.getElementById(id) as HTMLInputElement
export const press = (id: string) => act(async () => void fireEvent.click(element(id)))
export const typeIn = (id: string, value: string) => fireEvent.change(element(id), { target: { value } })
export const typedIn = (id: string) => element(id).value
