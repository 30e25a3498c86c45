import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './step.scss'

/** One step of the form, with its heading. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <View className="step__title" {...spoken({ role: 'heading' })}>
        {title}
      </View>
      {children}
    </Card>
  )
}
