import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from '../../stores'
import { Services } from '../parts/services'
import './locked.scss'

/** Situation 13, 非法访问: no code, when it ends, and what serves until then. */
export const Locked = observer(function Locked() {
  const { code, clock, navigation } = useStores()
  const { code: words, times } = texts()
  const [isWhyOpen, setWhyOpen] = useState(false)
  const until = code.answer?.lockedUntil ?? clock.now
  return (
    <>
      <EmptyState mark="cross" title={words.lockedTitle} text={words.lockedText}>
        <View className="until">
          <View className="until__name">{words.lockedUntil}</View>
          <View className="until__time">{times.moment(until)}</View>
          <View className="until__name">{words.lockedLeft(times.duration(until - clock.now))}</View>
        </View>
        <View>{words.lockedMeanwhile}</View>
        {isWhyOpen ? (
          <Notice tone="info" text={words.lockedBecause} />
        ) : (
          <Button kind="secondary" id="why" onPress={() => setWhyOpen(true)}>
            {words.lockedWhy}
          </Button>
        )}
        <Button kind="quiet" id="use-code" onPress={() => navigation.open('declare')}>
          {words.lockedHasCode}
        </Button>
      </EmptyState>
      <Services />
    </>
  )
})
