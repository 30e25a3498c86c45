import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../form'
import './step.scss'

/** One step of the form: which of how many, its heading, and what is asked. */
export const Step = observer(function Step({ title, children }: { title: string; children: ReactNode }) {
  const { place, steps } = useForm()
  return (
    <Card>
      <View className="step__progress">
        <View className="step__bar" aria-hidden="true">
          {steps.map(({ key }, passed) => (
            <View key={key} className={`step__part ${passed <= place ? 'step__part--done' : ''}`} />
          ))}
        </View>
        <View className="step__head">
          <View className="step__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View className="step__place">{verificationTexts().form.place(place + 1, steps.length)}</View>
        </View>
      </View>
      {children}
    </Card>
  )
})
