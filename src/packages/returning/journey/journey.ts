import { say } from '@/i18n/texts'
import type { MessagesStore } from '@/stores/messages.store'
import type { AnalysisStore } from '@/stores/returning/analysis.store'
import type { JourneyFormStore } from '@/stores/returning/journey-form.store'
import type { OwnJourneyStore } from '@/stores/returning/own-journey.store'
import type { Journey } from '@domain/declaration/journey'
import { wordsOfFault } from '@domain/declaration/journey.table'
import { createContext, useContext } from 'react'

interface OnThePage {
  own: OwnJourneyStore
  analysis: AnalysisStore
  messages: MessagesStore
}

/** The journey on the page; its views find it here. */
export const JourneyContext = createContext<OnThePage | undefined>(undefined)

export function useJourney(): OnThePage {
  const onThePage = useContext(JourneyContext)
  if (!onThePage) throw new Error('outside the page')
  return onThePage
}

/** The form on the page; its steps find it here. */
export const FormContext = createContext<JourneyFormStore | undefined>(undefined)

export function useForm(): JourneyFormStore {
  const form = useContext(FormContext)
  if (!form) throw new Error('outside the form')
  return form
}

/** What is wrong with a field, in the words of the rules. */
export function faultOf({ faults, journey }: JourneyFormStore, field: keyof Journey): string | undefined {
  const found = faults.find((one) => one.field === field)
  const words = found && wordsOfFault(found.fault, journey)
  return words && say(words)
}

/** The rules write names small, as they stand in a sentence. */
export const asLabel = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
