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
  /** To the others, or to add one; absent while there is nothing to press yet. */
  onOthers?: () => void
}

/** Whose code this is, where it comes from, and the others. */
export function WhoIs({ applicant, count, isWorstFirst, onOthers }: Props) {
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
        <View id="switch" className="who__switch" hoverClass="who__switch--pressed" onClick={onOthers} {...spoken({ role: 'button' })}>
          {count > 1 ? words.switch(count) : words.addFamily}
        </View>
      </View>
      {isWorstFirst && <View className="who__why">{words.whyShown}</View>}
    </>
  )
}
