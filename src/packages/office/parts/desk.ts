import type { DeskStore } from '@/stores/office/desk.store'
import { createContext, useContext } from 'react'

export const DeskContext = createContext<DeskStore | undefined>(undefined)

/** The desk that the page is about. @throws Error outside of its page */
export function useDesk(): DeskStore {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('there is no desk here')
  return desk
}
