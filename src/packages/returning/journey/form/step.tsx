import { returningTexts } from '@/i18n/packages/returning/texts'
import { JOURNEY_STEPS } from '@/stores/returning/journey-steps'
import { StepCard } from '@/ui/step-card/step-card'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../journey'

/** The step of the form that is on the page. */
export const Step = observer(function Step({ children }: { children: ReactNode }) {
  const { step, place, isChange } = useForm()
  const { form: words } = returningTexts()
  const of = JOURNEY_STEPS.length
  return (
    <StepCard
      title={step === 'review' && isChange ? words.reviewOfChange : words.steps[step]}
      progress={isChange ? undefined : { place, of, words: words.place(place + 1, of) }}
    >
      {children}
    </StepCard>
  )
})
