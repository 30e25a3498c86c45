import { View } from '@tarojs/components'
import './band.scss'

const TIMES = 6

/** A line that moves all the time: a screenshot stands still. */
export function Band({ text }: { text: string }) {
  const line = `${text}　`.repeat(TIMES)
  return (
    <View className="band" aria-hidden="true">
      <View className="band__line">
        <View className="band__half">{line}</View>
        <View className="band__half">{line}</View>
      </View>
    </View>
  )
}
