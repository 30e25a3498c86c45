import type { returningTexts } from '@/i18n/packages/returning/texts'
import type { MessagesStore } from '@/stores/messages.store'
import type { AnalysisStore } from '@/stores/returning/analysis.store'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { createContext, useContext, useEffect } from 'react'

interface OnThePage {
  analysis: AnalysisStore
  messages: MessagesStore
  /** Read inside an observer. */
  words: () => Pick<ReturnType<typeof returningTexts>['analysis'], 'begin' | 'running'>
}

/** The analysis on the page, and how that page speaks of it; its views find both here. */
export const AnalysisContext = createContext<OnThePage | undefined>(undefined)

export function useAnalysis(): OnThePage {
  const onThePage = useContext(AnalysisContext)
  if (!onThePage) throw new Error('outside the page')
  return onThePage
}

/** Looks how it stands while its page is in sight. */
export function useWatch({ watch, leave }: AnalysisStore): void {
  useEffect(() => {
    watch()
    return leave
  }, [watch, leave])
  useDidShow(watch)
  useDidHide(leave)
}
