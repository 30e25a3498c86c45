import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './risk-mark.scss'

/** A mark of risk, and beside it what else there is to say: what needs a second line stands under itself. */
export function RiskLine({ mark, children }: { mark: ReactNode; children: string }) {
  return (
    <View className="risk-line">
      {mark}
      <View className="risk-line__text">{children}</View>
    </View>
  )
}
