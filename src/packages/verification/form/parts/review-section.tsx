import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { FormStep } from '@/stores/verification/form-steps'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../form'

/** What was filled in at one step, and 修改, which leads there and back. */
export const ReviewSection = observer(function ReviewSection({ step, children }: { step: FormStep; children: ReactNode }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const title = words.steps[step]
  return (
    <Card>
      <View className="step__head">
        <View className="step__title" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        <View
          id={`correct-${step}`}
          className="step__correct"
          onClick={() => form.correct(step)}
          {...spoken({ role: 'button', label: `${words.correct}: ${title}` })}
        >
          {words.correct}
        </View>
      </View>
      {children}
    </Card>
  )
})
