import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './step-card.scss'

/** Back and forwards, side by side under a step. */
export function StepRow({ children }: { children: ReactNode }) {
  return <View className="step-card__buttons">{children}</View>
}
