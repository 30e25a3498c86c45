import { peopleTexts } from '@/i18n/packages/people/texts'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** Two registries are asked: this can take seconds. */
export const Linking = observer(function Linking() {
  return (
    <Card kind="centred">
      <View className="link__waiting" {...spoken({ role: 'status' })}>
        <View className="link__wheel" aria-hidden="true" />
        <View>{peopleTexts().link.linking}</View>
      </View>
    </Card>
  )
})
