import { texts } from '@/i18n/texts'
import { View } from '@tarojs/components'
import './time-pair.scss'

interface Props {
  updatedAt: number
  validUntil: number
  /** By the server's clock. */
  now: number
  /** Showing moves both forward. */
  isExtended: boolean
}

/** 更新时间 and 失效时间, with the time that is left. */
export function TimePair({ updatedAt, validUntil, now, isExtended }: Props) {
  const { code, times } = texts()
  return (
    <View className="time-pair">
      <View className="time-pair__parts">
        <View className="time-pair__part">
          <View className="time-pair__name">{code.updatedAt}</View>
          <View className="time-pair__time">{times.moment(updatedAt)}</View>
        </View>
        <View className="time-pair__part">
          <View className="time-pair__name">{code.validUntil}</View>
          <View className="time-pair__time">{times.moment(validUntil)}</View>
          <View className="time-pair__note">{code.timeLeft(times.duration(Math.max(0, validUntil - now)))}</View>
        </View>
      </View>
      {isExtended && <View className="time-pair__note time-pair__note--below">{code.extended}</View>}
    </View>
  )
}
