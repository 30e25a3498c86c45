import type { RootStore } from '@/stores/root.store'
import { createContext, useContext } from 'react'

export const StoresContext = createContext<RootStore | undefined>(undefined)

/** The stores of the app. */
export function useStores(): RootStore {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('a page outside the app')
  return stores
}
