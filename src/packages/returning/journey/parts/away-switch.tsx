import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './away-switch.scss'

/** 离开温州时提醒我预申报: asked for where it is of use, with the reason. */
export const AwaySwitch = observer(function AwaySwitch() {
  const { away, phone } = useStores()
  const { away: words } = returningTexts()
  const turn = async (isOn: boolean) => {
    if (!isOn) return away.turnOff()
    if (!(await away.turnOn())) phone.tell(words.refused)
  }
  return (
    <Card>
      <View>
        <CheckRow id="away-switch" label={words.label} isChecked={away.isOn} onChange={(isOn) => void turn(isOn)}>
          {words.label}
        </CheckRow>
        <View className="away-switch__why">{words.why}</View>
      </View>
    </Card>
  )
})
