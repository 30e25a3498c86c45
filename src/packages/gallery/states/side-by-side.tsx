import { say } from '@/i18n/texts'
import { View } from '@tarojs/components'
import { STATES } from './states'

/** A document of its own for each, so that sheets, codes and heights of the screen are those of one phone; the query tells it from this one. */
const addressOf = (key: string) => `?${key}#/packages/gallery/states/index?state=${key}`

/** All states on one page, each on a screen of its own; those out of sight wait. */
export function SideBySide() {
  return (
    <View className="gallery">
      {Object.entries(STATES).map(([key, { name }]) => (
        <View key={key}>
          <a className="gallery__name" href={addressOf(key)}>
            {say(name)}
          </a>
          <iframe className="gallery__screen" title={say(name)} src={addressOf(key)} loading="lazy" />
        </View>
      ))}
    </View>
  )
}
