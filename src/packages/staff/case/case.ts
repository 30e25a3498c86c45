import type { QueueStore } from '@/stores/street/queue.store'
import type { StreetCase, StreetCaseStore } from '@/stores/street/street-case.store'
import { createContext, useContext } from 'react'

interface OnPage {
  store: StreetCaseStore
  queue: QueueStore
  one: StreetCase
}

/** The case on the page; its parts find it here. */
export const CaseContext = createContext<OnPage | undefined>(undefined)

export function useCase(): OnPage {
  const onPage = useContext(CaseContext)
  if (!onPage) throw new Error('outside the case')
  return onPage
}
