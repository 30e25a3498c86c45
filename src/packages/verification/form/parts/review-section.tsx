import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { FormStep } from '@/stores/verification/form-steps'
import { SectionCard } from '@/ui/step-card/section-card'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../form'

/** What was filled in at one step, and 修改, which leads there and back. */
export const ReviewSection = observer(function ReviewSection({ step, children }: { step: FormStep; children: ReactNode }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  return (
    <SectionCard id={`correct-${step}`} title={words.steps[step]} correct={words.correct} onCorrect={() => form.correct(step)}>
      {children}
    </SectionCard>
  )
})
