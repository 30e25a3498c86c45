import { errorSentence, type ErrorText, type Problem } from '@/i18n/errors'
import { texts } from '@/i18n/texts'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useContext } from 'react'
import { Notice } from './notice'
import { RoomErrorsContext } from './room-errors'

/** The text of an error, its support code, and what to do about it. */
export const ErrorNotice = observer(function ErrorNotice({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const everywhere: Readonly<Record<string, ErrorText>> = texts().errors
  const wording = useContext(RoomErrorsContext)[problem.code] ?? everywhere[problem.code] ?? texts().errors.INTERNAL
  return (
    <Notice tone="error" title={wording.title} text={errorSentence(wording, problem.params)} support={problem.support}>
      {children}
    </Notice>
  )
})
