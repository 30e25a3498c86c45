import { View } from '@tarojs/components'
import './timeline.scss'

interface TimelineStep {
  key: string
  title: string
  detail?: string | undefined
  /** When. */
  at: string
}

/** What happened, the newest on top and lit, joined by a line. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View className="timeline">
      {steps.map(({ key, title, detail, at }, place) => (
        <View key={key} className={`timeline__step ${place === 0 ? 'timeline__step--newest' : ''}`}>
          <View className="timeline__rail" aria-hidden="true">
            <View className="timeline__dot" />
            <View className="timeline__thread" />
          </View>
          <View className="timeline__what">
            <View className="timeline__title">{title}</View>
            {detail && <View>{detail}</View>}
            <View className="timeline__time">{at}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
