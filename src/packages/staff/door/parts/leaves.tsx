import { staffTexts } from '@/i18n/packages/staff/texts'
import { SECOND } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { YES_STAYS_SECONDS } from '../answers'

/** How long a yes stays, counted down; then it makes room for the next person by itself. */
export function Leaves({ onOver }: { onOver: () => void }) {
  const [left, setLeft] = useState(YES_STAYS_SECONDS)
  useEffect(() => {
    const counting = setInterval(() => setLeft((seconds) => seconds - 1), SECOND)
    return () => clearInterval(counting)
  }, [])
  useEffect(() => {
    if (left <= 0) onOver()
  }, [left, onOver])
  return <View className="answer__leaves">{staffTexts().door.leaves(Math.max(left, 0))}</View>
}
