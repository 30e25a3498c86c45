import type { DoorStore } from '@/stores/door/door.store'
import { createContext, useContext } from 'react'

export const DoorContext = createContext<DoorStore | undefined>(undefined)

/** The door that the page is about. @throws Error outside of its page */
export function useDoor(): DoorStore {
  const door = useContext(DoorContext)
  if (!door) throw new Error('there is no door here')
  return door
}
