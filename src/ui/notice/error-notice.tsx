import type { Problem } from '@/i18n/errors'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useErrorWords } from './error-words'
import { Notice } from './notice'

/** The text of an error, its support code, and what to do about it. */
export const ErrorNotice = observer(function ErrorNotice({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const wordsOf = useErrorWords()
  return (
    <Notice tone="error" {...wordsOf(problem)} support={problem.support}>
      {children}
    </Notice>
  )
})
