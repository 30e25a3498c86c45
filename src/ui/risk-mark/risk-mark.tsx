import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import './risk-mark.scss'

export type Risk = 'high' | 'medium' | 'low'

const SIGNS: Readonly<Record<Risk, IconName | undefined>> = { high: 'warning', medium: 'info', low: undefined }

/** How great a risk is, to be seen among other words: in words, on a ground of its own and, unless it is low, with a sign. */
export function RiskMark({ risk, children }: { risk: Risk; children: string }) {
  const sign = SIGNS[risk]
  return (
    <View className={`risk-mark risk-mark--${risk}`}>
      {sign && <Icon name={sign} />}
      {children}
    </View>
  )
}
