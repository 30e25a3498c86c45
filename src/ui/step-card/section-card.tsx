import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { spoken } from '../spoken'
import './step-card.scss'

interface Props {
  id: string
  title: string
  /** 修改. */
  correct: string
  onCorrect: () => void
  children: ReactNode
}

/** What was filled in at one step, and 修改, which leads there. */
export function SectionCard({ id, title, correct, onCorrect, children }: Props) {
  return (
    <Card>
      <View className="step-card__head">
        <View className="step-card__title" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        <View id={id} className="step-card__correct" onClick={onCorrect} {...spoken({ role: 'button', label: `${correct}: ${title}` })}>
          {correct}
        </View>
      </View>
      {children}
    </Card>
  )
}
