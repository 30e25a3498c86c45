import { returningTexts } from '@/i18n/packages/returning/texts'
import { ConsentSheet } from '@/pages/consent/consent-sheet'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { MessagesStore } from '@/stores/messages.store'
import { AnalysisStore } from '@/stores/returning/analysis.store'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Notice } from '@/ui/notice/notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import { AnalysisContext, useAnalysis, useWatch } from '../analysis/analysis'
import { AnalysisBegin } from '../analysis/begin'
import { AnalysisNotRead } from '../analysis/not-read'
import { AnalysisRunning } from '../analysis/running'

/** 分次查询: the rest of 授权查询 where one code does not suffice (`rules.md` 9). It ends on the code page, as authorising does. */
export default observer(function CheckPage() {
  const { cloud, storage, timer, subscription } = useStores()
  const onThePage = useMemo(
    () => ({
      analysis: new AnalysisStore({ cloud, storage, timer }),
      messages: new MessagesStore(cloud, subscription),
      words: wordsHere,
    }),
    [cloud, storage, timer, subscription],
  )
  const { analysis, messages } = onThePage
  useWatch(analysis)
  useEffect(() => {
    if (subscription.isThere) void messages.load()
  }, [messages, subscription])
  const [isReading, setReading] = useState(false)
  const { check, errors } = returningTexts()
  const sheet = isReading && <ConsentSheet consent={analysis.consent} onClose={() => setReading(false)} />
  return (
    <AnalysisContext.Provider value={onThePage}>
      <Page title={check.title} errors={errors} over={sheet}>
        <State onRead={() => setReading(true)} />
      </Page>
    </AnalysisContext.Provider>
  )
})

/** What is not said otherwise here is said as in 研判. */
function wordsHere() {
  const { analysis, check } = returningTexts()
  return { begin: check.begin, running: { ...analysis.running, ...check.running } }
}

const State = observer(function State({ onRead }: { onRead: () => void }) {
  const { analysis: store } = useAnalysis()
  const { check: words } = returningTexts()
  const { analysis, problem } = store
  if (!analysis) return problem ? <AnalysisNotRead /> : <Skeleton blocks={['line', 'card']} />
  if (analysis.running) return <AnalysisRunning shown={analysis} running={analysis.running} />
  if (store.isNews) return <Done />
  const said = { outdated: words.outdated, 'given-up': words.givenUp }[analysis.state as string]
  return <AnalysisBegin onRead={onRead}>{said && <Notice tone="warn" title={said.title} text={said.text} />}</AnalysisBegin>
})

const Done = observer(function Done() {
  const { navigation } = useStores()
  const { done: words } = returningTexts().check
  return (
    <EmptyState icon="check" tone="good" title={words.title} text={words.text}>
      <Button id="check-show" onPress={navigation.home}>
        {words.show}
      </Button>
    </EmptyState>
  )
})
