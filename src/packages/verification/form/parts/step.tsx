import { verificationTexts } from '@/i18n/packages/verification/texts'
import { StepCard } from '@/ui/step-card/step-card'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../form'
import './step.scss'

/** One step of the form. */
export const Step = observer(function Step({ title, children }: { title: string; children: ReactNode }) {
  const { place, steps, isChange } = useForm()
  const of = steps.length
  return (
    <StepCard title={title} progress={isChange ? undefined : { place, of, words: verificationTexts().form.place(place + 1, of) }}>
      {children}
    </StepCard>
  )
})
