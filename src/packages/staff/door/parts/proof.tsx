import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { SECOND } from '@domain/kernel/china-time'
import type { Scanned } from '@domain/pass/door'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** How good the code is: how old, until when; of paper, what to compare. */
export const Proof = observer(function Proof({ scanned }: { scanned: Scanned }) {
  const { clock } = useStores()
  const { door: words } = staffTexts()
  const { times } = texts()
  if (scanned.kind === 'refused') return null
  const until = words.until(times.until(scanned.expiresAt * SECOND, clock.now))
  return (
    <>
      {scanned.kind === 'paper' && <View className="answer__compare">{words.compare(scanned.lastDigits)}</View>}
      <View className="answer__proof">
        {scanned.kind === 'paper' ? words.paper : words.fresh(scanned.ageSeconds)} · {until}
      </View>
    </>
  )
})
