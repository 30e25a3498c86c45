import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { Mark } from '@/ui/mark/mark'
import { spoken } from '@/ui/spoken'
import type { Scanned } from '@domain/pass/door'
import { pictureWordsOf } from '@domain/status/picture-words'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { makesRoom, mayBeFilledIn, screenOf } from '../answers'
import { useDoor } from '../door'
import { FillIn } from '../parts/fill-in'
import { Leaves } from '../parts/leaves'
import { ListState } from '../parts/list-state'
import { Proof } from '../parts/proof'
import { Report } from '../parts/report'
import { useScan } from '../use-scan'

/** The guard's answer fills the screen: one mark, one verdict, one sentence, one button. */
export const Answer = observer(function Answer({ scanned }: { scanned: Scanned }) {
  const door = useDoor()
  const { scanner } = useStores()
  const scan = useScan()
  const [isReporting, setReporting] = useState(false)
  const { door: words } = staffTexts()
  const { tone, mark, title, text } = screenOf(scanned)

  const next = () => {
    door.clear()
    if (scanner.hasCamera) void scan()
  }

  return (
    <View className={`answer answer--${tone}`} {...spoken({ role: 'alert', label: `${title} ${text}` })}>
      <View className="answer__middle">
        <Mark shape={mark} size="large" onColour />
        <View className="answer__title">{title}</View>
        {scanned.kind !== 'refused' && (
          <View className="answer__who">{[scanned.hint, ...pictureWordsOf(scanned.look).map(say)].filter(Boolean).join(' · ')}</View>
        )}
        {text !== '' && <View className="answer__text">{text}</View>}
        <Proof scanned={scanned} />
      </View>
      <View className="answer__foot">
        <ListState isQuiet />
        {mayBeFilledIn(scanned, door.account) && <FillIn />}
        {scanned.kind !== 'refused' && <Report isAsking={isReporting} onAsk={setReporting} />}
        {makesRoom(scanned) && !isReporting && <Leaves onOver={door.makeRoom} />}
        <View id="next" className="answer__next" hoverClass="answer__next--pressed" onClick={next} {...spoken({ role: 'button' })}>
          {words.next}
        </View>
      </View>
    </View>
  )
})
