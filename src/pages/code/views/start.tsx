import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { spoken } from '@/ui/spoken'
import { Steps } from '@/ui/steps/steps'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { Services } from '../parts/services'
import './start.scss'

/** The first visit: what this is, what it takes, one button. */
export const Start = observer(function Start() {
  const { navigation } = useStores()
  const { common, start } = texts()
  return (
    <>
      <View className="start">
        <View className="start__emblem">
          <Icon name="shield" />
        </View>
        <View className="start__name" {...spoken({ role: 'heading' })}>
          {common.product}
        </View>
        <View className="start__lead">{start.lead}</View>
      </View>
      <Card>
        <Steps steps={start.steps} />
        <Button id="begin" onPress={() => navigation.open('declare')}>
          {start.begin}
        </Button>
        <View className="start__privacy">{start.privacy}</View>
      </Card>
      <Services />
    </>
  )
})
