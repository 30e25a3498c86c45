import { say } from '@/i18n/texts'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { type State, STATES } from './states'

/** A document of its own for each, so that sheets, codes and heights of the screen are those of one phone; the query tells it from this one. */
const addressOf = (key: string) => `?${key}#/packages/gallery/states/index?state=${key}`

/** All states on one page, each on a screen of its own. */
export function SideBySide() {
  return (
    <View className="gallery">
      {Object.entries(STATES).map(([key, state]) => (
        <Screen key={key} address={addressOf(key)} state={state} />
      ))}
    </View>
  )
}

/** Loaded when it comes into sight: all of them at once are too much for a browser. */
function Screen({ address, state: { name } }: { address: string; state: State }) {
  const screen = useRef<HTMLIFrameElement>(null)
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    if (!screen.current) return
    const observer = new IntersectionObserver((changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting)) setInSight(true)
    })
    observer.observe(screen.current)
    return () => observer.disconnect()
  }, [])
  return (
    <View>
      <a className="gallery__name" href={address}>
        {say(name)}
      </a>
      <iframe ref={screen} className="gallery__screen" title={say(name)} {...(isInSight && { src: address })} />
    </View>
  )
}
