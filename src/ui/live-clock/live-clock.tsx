import { texts } from '@/i18n/texts'
import { Text, View } from '@tarojs/components'
import { spoken } from '../spoken'
import './live-clock.scss'

/** China time to the second, by the server's clock, the part of a page that no picture has. `now`: an instant. */
export function LiveClock({ now }: { now: number }) {
  const { times } = texts()
  return (
    <View className="live-clock" {...spoken({ role: 'timer' })}>
      {times.clock(now)}
      <Text className="live-clock__seconds">{`:${times.seconds(now)}`}</Text>
    </View>
  )
}
