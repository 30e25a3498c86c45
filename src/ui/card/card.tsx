import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.scss'

interface Props {
  children: ReactNode
  /** `list`: rows reach from edge to edge; `centred`: an empty state or a result. */
  kind?: 'plain' | 'list' | 'centred'
}

export function Card({ children, kind = 'plain' }: Props) {
  return <View className={`card card--${kind}`}>{children}</View>
}
