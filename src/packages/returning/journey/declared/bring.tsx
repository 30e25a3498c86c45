import { returningTexts } from '@/i18n/packages/returning/texts'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './declared.scss'

/** What to have in hand on the way. */
export const Bring = observer(function Bring() {
  const { declared: words } = returningTexts()
  return (
    <Card>
      <View className="declared__label" {...spoken({ role: 'heading' })}>
        {words.bring}
      </View>
      <View className="declared__head">
        {words.bringing.map((thing) => (
          <View key={thing} className="declared__bring">
            <Icon name="check" />
            <View>{thing}</View>
          </View>
        ))}
      </View>
    </Card>
  )
})
