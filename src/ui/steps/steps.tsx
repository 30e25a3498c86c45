import { View } from '@tarojs/components'
import './steps.scss'

interface Step {
  title: string
  text?: string
}

/** What comes first and what then, with numbers. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="steps">
      {steps.map(({ title, text }, place) => (
        <View key={title} className="steps__step">
          <View className="steps__number" aria-hidden="true">
            {place + 1}
          </View>
          <View className="steps__words">
            <View className="steps__title">{title}</View>
            {text && <View className="steps__text">{text}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
