import type { DeclarationStore } from '@/stores/declaration.store'
import { createContext, useContext } from 'react'

export const DeclarationContext = createContext<DeclarationStore | undefined>(undefined)

/** The declaration that the page is about. @throws Error outside of its page */
export function useDeclaration(): DeclarationStore {
  const declaration = useContext(DeclarationContext)
  if (!declaration) throw new Error('there is no declaration here')
  return declaration
}
