import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useDoor } from '../door'

/** 代填基层核查: for a holder who cannot fill in the form alone. The code that was scanned goes with it in memory. */
export const FillIn = observer(function FillIn() {
  const door = useDoor()
  const stores = useStores()
  const { door: words } = staffTexts()
  const { isOnline } = stores.code
  const open = () => {
    if (!isOnline) return
    stores.scannedText = door.handOver()
    stores.navigation.open('verification/for-holder')
  }
  return (
    <View id="fill-in" className="answer__fill-in" onClick={open} {...spoken({ role: 'button' })} aria-disabled={!isOnline}>
      <View>{words.fillIn}</View>
      <View className="answer__report-hint">{isOnline ? words.fillInHint : words.fillInOffline}</View>
    </View>
  )
})
