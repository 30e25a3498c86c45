import { texts } from '@/i18n/texts'
import { Later } from '@/ui/later/later'
import { Qr } from '@/ui/qr/qr'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** The code that a guard scans. The verdict is there before it: hashes and a canvas take their time. */
export const PassCode = () => (
  <Later>
    <PassQr />
  </Later>
)

/** Another code every 30 seconds, checked without network. */
const PassQr = observer(function PassQr() {
  const { code } = useStores()
  const { pass } = texts().code
  const { passText } = code
  if (passText === undefined) return <View className="pass-code__none">{code.isRefreshing ? pass.drawing : pass.none}</View>
  return <Qr id="pass" text={passText} label={pass.label} />
})

/** What can be said of the code under it; it comes with the code, for which the pass is read. */
export const PassNote = () => (
  <Later>
    <PassWords />
  </Later>
)

const PassWords = observer(function PassWords() {
  const { code } = useStores()
  const { pass } = texts().code
  return (
    <>
      <View className="pass-note__dot" aria-hidden="true" />
      {code.hasPass ? pass.note : pass.live}
    </>
  )
})
