import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { useAsked } from '@/pages/use-asked'
import { MessagesStore } from '@/stores/messages.store'
import { AnalysisStore } from '@/stores/returning/analysis.store'
import { type JourneyView, OwnJourneyStore } from '@/stores/returning/own-journey.store'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useEffect, useMemo } from 'react'
import { AnalysisContext } from '../analysis/analysis'
import { JourneyContext } from './journey'
import { useTravellers } from './use-travellers'
import { Analysis } from './views/analysis'
import { Coming } from './views/coming'
import { Declared } from './views/declared'
import { Form } from './views/form'
import { Nobody } from './views/nobody'
import { Question } from './views/question'
import { Thanks } from './views/thanks'

/** One file a state. */
const VIEWS: Readonly<Record<JourneyView, ComponentType>> = {
  awaited: Coming,
  analysis: Analysis,
  question: Question,
  thanks: Thanks,
  form: Form,
  declared: Declared,
}

/** 返温来温预申报 (`product.md` 8): judged, asked, filled in, declared. */
export default observer(function JourneyPage() {
  const { cloud, storage, clock, timer, code, subscription } = useStores()
  const onThePage = useMemo(
    () => ({
      own: new OwnJourneyStore({ cloud, storage, clock }),
      analysis: new AnalysisStore({ cloud, storage, timer }),
      messages: new MessagesStore(cloud, subscription),
      words: () => returningTexts().analysis,
    }),
    [cloud, storage, clock, timer, subscription],
  )
  const { own, messages } = onThePage
  const { people } = useTravellers()
  useDidShow(() => void own.load())
  const isAwaited = useAsked(people.length > 0)
  useEffect(() => {
    if (subscription.isThere) void messages.load()
  }, [messages, subscription])

  const isNobodyThere = people.length === 0 && own.view !== 'declared'
  const isComing = !code.answer || (isNobodyThere && isAwaited)
  const View = isComing ? Coming : isNobodyThere ? Nobody : VIEWS[own.view]
  return (
    <JourneyContext.Provider value={onThePage}>
      <AnalysisContext.Provider value={onThePage}>
        <View />
      </AnalysisContext.Provider>
    </JourneyContext.Provider>
  )
})
