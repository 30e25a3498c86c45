import { say } from '@/i18n/texts'
import { spoken } from '@/ui/spoken'
import { PLACE_RULES, PLACES } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** Kinds of place and whether 限制聚集 may enter them. */
export const Places = observer(function Places() {
  return (
    <View className="places" {...spoken({ role: 'list' })}>
      {PLACES.map(({ kind, name, rule }) => (
        <View key={kind} className="places__place" {...spoken({ role: 'listitem', label: `${say(name)}: ${say(PLACE_RULES[rule])}` })}>
          <View className="places__name">{say(name)}</View>
          <View className={`places__rule places__rule--${rule}`}>{say(PLACE_RULES[rule])}</View>
        </View>
      ))}
    </View>
  )
})
