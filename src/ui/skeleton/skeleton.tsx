import { texts } from '@/i18n/texts'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { spoken } from '../spoken'
import './skeleton.scss'

const SHOWN_AFTER = 300

interface Props {
  /** Heights of the blocks, one below the other. */
  blocks: readonly ('line' | 'row' | 'card' | 'code')[]
  /** Somebody waits already: it goes on from the picture before. */
  goesOn?: boolean
}

/** The shape of what comes. Waits under 300 ms show nothing. */
export function Skeleton({ blocks, goesOn = false }: Props) {
  const [isShown, setShown] = useState(goesOn)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <View className="skeleton" {...spoken({ role: 'status', label: texts().common.loading })}>
      {blocks.map((block, place) => (
        <View key={place} className={`skeleton__block skeleton__block--${block}`} />
      ))}
    </View>
  )
}
