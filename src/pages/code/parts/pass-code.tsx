import { texts } from '@/i18n/texts'
import { Qr } from '@/ui/qr/qr'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** The code that a guard scans: another one every 30 seconds, checked without network. */
export const PassCode = observer(function PassCode() {
  const { code } = useStores()
  const { pass } = texts().code
  const { passText } = code
  return (
    <View className="pass-code">
      {passText === undefined ? (
        <View className="pass-code__none">{code.isRefreshing ? pass.drawing : pass.none}</View>
      ) : (
        <Qr id="pass" text={passText} label={pass.label} />
      )}
    </View>
  )
})

/** What can be said of the code under it. */
export const PassNote = observer(function PassNote() {
  const { code } = useStores()
  const { pass } = texts().code
  return (
    <View className="hero__live">
      <View className="hero__dot" aria-hidden="true" />
      {code.passText === undefined ? pass.live : pass.note}
    </View>
  )
})
