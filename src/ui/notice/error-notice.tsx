import { errorSentence, type Problem } from '@/i18n/errors'
import { texts } from '@/i18n/texts'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Notice } from './notice'

/** The text of an error, its support code, and what to do about it. */
export const ErrorNotice = observer(function ErrorNotice({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const wording = texts().errors[problem.code]
  return (
    <Notice tone="error" title={wording.title} text={errorSentence(wording, problem.params)} support={problem.support}>
      {children}
    </Notice>
  )
})
