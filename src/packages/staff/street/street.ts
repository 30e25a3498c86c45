import type { StreetStore } from '@/stores/street/street.store'
import { createContext, useContext } from 'react'

/** The street on the page; its views find it here. */
export const StreetContext = createContext<StreetStore | undefined>(undefined)

export function useStreet(): StreetStore {
  const street = useContext(StreetContext)
  if (!street) throw new Error('outside the street')
  return street
}
