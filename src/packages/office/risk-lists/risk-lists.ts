import type { RiskListsStore } from '@/stores/office/risk-lists.store'
import { createContext, useContext } from 'react'

export const RiskListsContext = createContext<RiskListsStore | undefined>(undefined)

/** The lists that the page is about. @throws Error outside of its page */
export function useRiskLists(): RiskListsStore {
  const lists = useContext(RiskListsContext)
  if (!lists) throw new Error('there are no lists here')
  return lists
}
