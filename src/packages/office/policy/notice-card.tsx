import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { PolicyStore } from '@/stores/office/policy.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import type { OutageNotice } from '@domain/policy/policy'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ReasonSheet } from '../parts/reason-sheet'
import { isRunning } from './words'

interface Props {
  notice: OutageNotice | null
  store: PolicyStore
  onEdit: () => void
}

/** 亮码页通知: what everybody reads over their code now. */
export const NoticeCard = observer(function NoticeCard({ notice, store, onEdit }: Props) {
  const { clock } = useStores()
  const words = policyTexts()
  const [isEnding, setEnding] = useState(false)
  const running = isRunning(notice, clock.now) ? notice : undefined
  const close = () => {
    setEnding(false)
    store.forgive()
  }
  const end = async (reason: string) => {
    if (await store.change({ change: { notice: null }, reason })) close()
  }
  return (
    <Card>
      <View className="policy-section__title">{words.noticeTitle}</View>
      <View className="policy-notice__text">{running ? say(running) : words.noticeNone}</View>
      {running && <View className="policy-detail">{words.noticeUntil(texts().times.moment(running.until))}</View>}
      <View className="policy-notice__buttons">
        <Button kind="secondary" id="change-notice" onPress={onEdit}>
          {words.noticeEdit(running !== undefined)}
        </Button>
        {running && (
          <Button kind="quiet" id="end-notice" onPress={() => setEnding(true)}>
            {words.noticeEnd}
          </Button>
        )}
      </View>
      {isEnding && (
        <ReasonSheet
          isDanger
          title={words.noticeEnd}
          text={words.noticeEndText}
          confirm={words.noticeEnd}
          problem={store.problem}
          onConfirm={end}
          onClose={close}
        />
      )}
    </Card>
  )
})
