import { say } from '@/i18n/texts'
import { spoken } from '@/ui/spoken'
import { PLACE_RULES, PLACES, ruleAt } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import './places.scss'

/** Kinds of place and whether 限制聚集 may enter them, as the office has it now. */
export const Places = observer(function Places() {
  const { answer } = useStores().code
  return (
    <View className="places" {...spoken({ role: 'list' })}>
      {PLACES.map(({ kind, name }) => {
        const rule = ruleAt(kind, answer?.places)
        return (
          <View key={kind} className="places__place" {...spoken({ role: 'listitem', label: `${say(name)}: ${say(PLACE_RULES[rule])}` })}>
            <View className="places__name">{say(name)}</View>
            <View className={`places__rule places__rule--${rule}`}>{say(PLACE_RULES[rule])}</View>
          </View>
        )
      })}
    </View>
  )
})
