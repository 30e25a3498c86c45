import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './policy.scss'

/** A table under its title. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="policy-section">
      <View className="policy-section__title" {...spoken({ role: 'heading' })}>
        {title}
      </View>
      {children}
    </View>
  )
}
