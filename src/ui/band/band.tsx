import { View } from '@tarojs/components'
import './band.scss'

const TIMES = 6

/** A line that moves all the time: a screenshot stands still. Without a text yet it is there, empty. */
export function Band({ text }: { text?: string | undefined }) {
  return (
    <View className="band" aria-hidden="true">
      {text && <Line text={`${text}　`.repeat(TIMES)} />}
    </View>
  )
}

const Line = ({ text }: { text: string }) => (
  <View className="band__line">
    <View className="band__half">{text}</View>
    <View className="band__half">{text}</View>
  </View>
)
