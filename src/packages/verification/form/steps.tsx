import { problemOf } from '@/stores/loadable'
import type { FormStep } from '@/stores/verification/form-steps'
import { jumpToTop } from '@/ui/jump-to'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import { type ComponentType, type ReactNode, useEffect } from 'react'
import { useForm } from './form'
import { Health } from './parts/health'
import { Home } from './parts/home'
import { Promise } from './parts/promise'
import { Reports } from './parts/reports'
import { Review } from './parts/review'
import { StepButtons } from './parts/step-buttons'
import { Travel } from './parts/travel'
import { Who } from './parts/who'

/** What is on the page at each step; `onPick`: opens the list of what can be chosen there. */
const VIEWS: Readonly<Record<FormStep, ComponentType<{ onPick: () => void }>>> = {
  who: Who,
  travel: Travel,
  home: Home,
  health: Health,
  reports: Reports,
  promise: Promise,
  review: Review,
}

interface Props {
  onPick: () => void
  onSend: () => globalThis.Promise<void>
  /** On the button that hands it in, where it is not the usual. */
  sendWords?: string | undefined
  /** What else can be done about what went wrong. */
  remedy?: ReactNode
}

/** The step on the page, what is wrong with it, and the ways on and back. */
export const Steps = observer(function Steps({ onPick, onSend, sendWords, remedy }: Props) {
  const form = useForm()
  const problem = problemOf(form.sending)
  const StepView = VIEWS[form.step]
  useEffect(jumpToTop, [form.step])
  return (
    <>
      <StepView onPick={onPick} />
      {problem && <ErrorNotice problem={problem}>{remedy}</ErrorNotice>}
      <StepButtons onSend={onSend} sendWords={sendWords} />
    </>
  )
})
