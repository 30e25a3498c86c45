import { texts } from '@/i18n/texts'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { originOf } from './names'
import './who.scss'

/** Whose code this is, where it comes from, and the others. */
export const Who = observer(function Who({ onSwitch }: { onSwitch: () => void }) {
  const { code } = useStores()
  const { code: words } = texts()
  const { current, applicants } = code
  if (!current) return null
  return (
    <>
      <View className="who">
        <View className="who__person">
          <View className="who__name" {...spoken({ role: 'heading' })}>
            {current.maskedName}
          </View>
          <View className="who__source">{originOf(current)}</View>
        </View>
        {applicants.length > 1 && (
          <View id="switch" className="who__switch" hoverClass="who__switch--pressed" onClick={onSwitch} {...spoken({ role: 'button' })}>
            {words.switch(applicants.length)}
          </View>
        )}
      </View>
      {code.isWorstFirst && <View className="who__why">{words.whyShown}</View>}
    </>
  )
})
