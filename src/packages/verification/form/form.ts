import type { CaseFormStore } from '@/stores/verification/case-form.store'
import type { FormFault } from '@/stores/verification/form-steps'
import { createContext, useContext } from 'react'

/** The form on the page; its parts find it here. */
export const FormContext = createContext<CaseFormStore | undefined>(undefined)

export function useForm(): CaseFormStore {
  const form = useContext(FormContext)
  if (!form) throw new Error('outside the form')
  return form
}

/** The sentence of a field, where something is wrong with it. */
export const faultOf = ({ faults }: CaseFormStore, field: FormFault, sentence: string) => (faults.includes(field) ? sentence : undefined)
