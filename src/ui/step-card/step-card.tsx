import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { spoken } from '../spoken'
import './step-card.scss'

interface Props {
  title: string
  /** Steps behind this one. */
  place: number
  of: number
  /** The same in words: `第 1 步，共 5 步`. */
  placeWords: string
  children: ReactNode
}

/** One step of a form: which of how many, its heading, and what is asked. */
export function StepCard({ title, place, of, placeWords, children }: Props) {
  return (
    <Card>
      <View className="step-card__progress">
        <View className="step-card__bar" aria-hidden="true">
          {Array.from({ length: of }, (_, passed) => (
            <View key={passed} className={`step-card__part ${passed <= place ? 'step-card__part--done' : ''}`} />
          ))}
        </View>
        <View className="step-card__head">
          <View className="step-card__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View className="step-card__place">{placeWords}</View>
        </View>
      </View>
      {children}
    </Card>
  )
}
