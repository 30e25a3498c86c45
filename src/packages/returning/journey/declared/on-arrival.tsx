import { returningTexts } from '@/i18n/packages/returning/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { MeasuresStore } from '@/stores/measures.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import { useJourney } from '../journey'
import './declared.scss'

/** What applies on arrival for the level of this journey, from the office's table of today. */
export const OnArrival = observer(function OnArrival({ declared: { level } }: { declared: OwnDeclaration }) {
  const { clock, cloud } = useStores()
  const { declared: words } = returningTexts()
  const store = useMemo(() => new MeasuresStore(cloud), [cloud])
  useEffect(() => void store.load(), [store])
  const rule = store.measures?.arrival[level]
  const name = rule && rule.measure !== 'none' ? words.days(say(MEASURE_NAMES[rule.measure]), rule.days) : words.none
  return (
    <Card>
      <View className="declared__label" {...spoken({ role: 'heading' })}>
        {words.onArrival}
      </View>
      <View className="declared__level">{words.level(words.levels[level])}</View>
      {rule && (
        <>
          <View id="journey-measure" className="declared__state">
            {name}
          </View>
          <View>{say(rule.text)}</View>
          <View className="declared__note">{words.asOf(texts().times.day(clock.now))}</View>
        </>
      )}
      <JudgeAnew />
    </Card>
  )
})

/** A judgement by another list than today's decides nothing any more. */
const JudgeAnew = observer(function JudgeAnew() {
  const { own, analysis: store } = useJourney()
  const { analysis: words, declared } = returningTexts()
  useEffect(() => void store.load(), [store])
  if (store.analysis?.state !== 'outdated') return null
  return (
    <Notice tone="warn" title={words.outdated.title} text={words.outdated.text}>
      <Button id="judge-anew" kind="secondary" onPress={own.judgeAnew}>
        {declared.judgeAnew}
      </Button>
    </Notice>
  )
})
