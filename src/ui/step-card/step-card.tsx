import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { spoken } from '../spoken'
import './step-card.scss'

interface Props {
  title: string
  /** Steps behind this one, and the same in words: `第 1 步，共 5 步`; nothing where no step has to be taken, as in a change. */
  progress?: { place: number; of: number; words: string } | undefined
  children: ReactNode
}

/** One step of a form: which of how many, its heading, and what is asked. */
export function StepCard({ title, progress, children }: Props) {
  return (
    <Card>
      <View className="step-card__progress">
        {progress && (
          <View className="step-card__bar" aria-hidden="true">
            {Array.from({ length: progress.of }, (_, passed) => (
              <View key={passed} className={`step-card__part ${passed <= progress.place ? 'step-card__part--done' : ''}`} />
            ))}
          </View>
        )}
        <View className="step-card__head">
          <View className="step-card__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          {progress && <View className="step-card__place">{progress.words}</View>}
        </View>
      </View>
      {children}
    </Card>
  )
}
