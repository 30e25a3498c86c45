import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useForm } from '../form'
import './step.scss'

/** One step of the form, with its number and heading. */
export const Step = observer(function Step({ title, children }: { title: string; children: ReactNode }) {
  const { place } = useForm()
  return (
    <Card>
      <View className="step__title" {...spoken({ role: 'heading' })}>
        {verificationTexts().form.numbered(place, title)}
      </View>
      {children}
    </Card>
  )
})
