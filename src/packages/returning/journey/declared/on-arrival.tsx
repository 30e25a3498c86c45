import { returningTexts } from '@/i18n/packages/returning/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useJourney } from '../journey'
import './declared.scss'

/** What applies on arrival for the level of this journey, by the office's table and its date; what has changed since it was declared. */
export const OnArrival = observer(function OnArrival({ declared }: { declared: OwnDeclaration }) {
  const { clock } = useStores()
  const { declared: words } = returningTexts()
  const { day } = texts().times
  const { level, onArrival, rejudged } = declared
  const { measure, days, text, since } = onArrival
  return (
    <Card>
      <View className="declared__label" {...spoken({ role: 'heading' })}>
        {words.onArrival}
      </View>
      <View className="declared__level">{words.level(words.levels[level])}</View>
      <View id="journey-measure" className="declared__state">
        {measure === 'none' ? words.none : words.days(say(MEASURE_NAMES[measure]), days)}
      </View>
      {days > 0 && <View className="declared__note">{words.counted}</View>}
      <View>{say(text)}</View>
      <View className="declared__note">{words.asOf(day(since ?? clock.now), since !== null)}</View>
      {rejudged && <Notice tone="warn" text={words.rejudged(day(rejudged.at), words.levels[rejudged.levelBefore])} />}
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
