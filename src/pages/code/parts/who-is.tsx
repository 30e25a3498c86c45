import { texts } from '@/i18n/texts'
import type { Applicant } from '@/stores/shown'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { originOf } from './names'
import './who.scss'

interface Props {
  applicant: Applicant
  /** Everybody linked, this one among them. */
  count: number
  isWorstFirst: boolean
  /** Absent while there is nothing to press yet. */
  onSwitch?: () => void
}

/** Whose code this is, where it comes from, and the others. */
export function WhoIs({ applicant, count, isWorstFirst, onSwitch }: Props) {
  const { code: words } = texts()
  return (
    <>
      <View className="who">
        <View className="who__person">
          <View className="who__name" {...spoken({ role: 'heading' })}>
            {applicant.maskedName}
          </View>
          <View className="who__source">{originOf(applicant)}</View>
        </View>
        {count > 1 && (
          <View id="switch" className="who__switch" hoverClass="who__switch--pressed" onClick={onSwitch} {...spoken({ role: 'button' })}>
            {words.switch(count)}
          </View>
        )}
      </View>
      {isWorstFirst && <View className="who__why">{words.whyShown}</View>}
    </>
  )
}
