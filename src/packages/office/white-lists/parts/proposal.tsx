import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { Import, ListImportStore } from '@/stores/office/list-import.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Dialog } from '@/ui/dialog/dialog'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isLapsed, stateOf } from '../state-of'
import { Confirm } from './confirm'
import { Refused } from './refused'

interface Props {
  lists: ListImportStore
  current: Import
  onEntered: () => unknown
}

/** A list that was checked: counts, how to import it, and its refused rows. */
export const Proposal = observer(function Proposal({ lists, current, onEntered }: Props) {
  const { clock } = useStores()
  const words = whiteListTexts()
  const isKept = current.lapsesAt > clock.now
  return (
    <View className="desk">
      <Refused lists={lists} current={current} isKept={isKept} />
      <Card>
        <View className="desk__name">
          {words.checkedTitle} · {words.kinds[current.kind]}
        </View>
        <View className="list-counts">
          <Figure title={words.good} count={current.good} />
          <Figure title={words.refused} count={current.refused} />
          <Figure title={words.written} count={current.written} />
        </View>
        <View className="desk__detail">{words.reason(words.state, stateOf(current, clock.now))}</View>
        {isKept && <View className="desk__detail">{words.keptUntil(texts().times.moment(current.lapsesAt))}</View>}
        {!isLapsed(current, clock.now) && <Confirm lists={lists} current={current} onEntered={onEntered} />}
        {current.state === 'proposed' && <Withdraw lists={lists} />}
        <Button kind="quiet" id="close-list" onPress={lists.close} isDisabled={lists.stage === 'entering'}>
          {words.close}
        </Button>
      </Card>
    </View>
  )
})

/** Takes the list back, once asked. */
const Withdraw = observer(function Withdraw({ lists }: Pick<Props, 'lists'>) {
  const words = whiteListTexts()
  const [isAsking, setAsking] = useState(false)
  const withdraw = async () => {
    if (!(await lists.withdraw())) setAsking(false)
  }
  return (
    <>
      <Button kind="secondary" id="withdraw-list" onPress={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      {isAsking && (
        <Dialog
          isDanger
          title={words.withdrawTitle}
          text={words.withdrawText}
          confirm={words.withdraw}
          onConfirm={withdraw}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  )
})

const Figure = ({ title, count }: { title: string; count: number }) => (
  <View>
    <View className="list-counts__number">{count}</View>
    <View className="desk__detail">{title}</View>
  </View>
)
