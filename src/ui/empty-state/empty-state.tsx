import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { Icon, type IconName } from '../icon/icon'
import { Mark, type MarkShape } from '../mark/mark'
import { spoken } from '../spoken'
import './empty-state.scss'

interface Props {
  /** A mark says something about a code; an icon does not. */
  mark?: MarkShape
  icon?: IconName
  tone?: 'brand' | 'good'
  title: string
  text?: string
  /** What to do: buttons, further facts. */
  children?: ReactNode
}

/** One thing to say that fills the screen, and what to do about it. */
export function EmptyState({ mark, icon, tone = 'brand', title, text, children }: Props) {
  return (
    <Card kind="centred">
      {mark && <Mark shape={mark} size="large" />}
      {icon && (
        <View className={`empty-state__icon empty-state__icon--${tone}`}>
          <Icon name={icon} />
        </View>
      )}
      <View className="empty-state__title" {...spoken({ role: 'heading' })}>
        {title}
      </View>
      {text && <View className="empty-state__text">{text}</View>}
      {children && <View className="empty-state__more">{children}</View>}
    </Card>
  )
}
