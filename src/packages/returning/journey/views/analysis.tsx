import { returningTexts } from '@/i18n/packages/returning/texts'
import { texts } from '@/i18n/texts'
import { ConsentSheet } from '@/pages/consent/consent-sheet'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { AnsweredNo } from '../analysis/answered-no'
import { AnalysisBegin } from '../analysis/begin'
import { AnalysisGivenUp } from '../analysis/given-up'
import { AnalysisJudged } from '../analysis/judged'
import { AnalysisRunning } from '../analysis/running'
import { useJourney } from '../journey'
import { Shell } from '../parts/shell'

/** 研判, as far as it has come. */
export const Analysis = observer(function Analysis() {
  const { analysis, own } = useJourney()
  const { declared: words } = returningTexts()
  useEffect(() => {
    analysis.watch()
    return analysis.leave
  }, [analysis])
  useDidShow(analysis.watch)
  useDidHide(analysis.leave)
  const [isReading, setReading] = useState(false)
  const sheet = isReading && <ConsentSheet consent={analysis.consent} onClose={() => setReading(false)} />
  return (
    <Shell over={sheet}>
      {own.hasWithdrawn && <Notice tone="info" title={words.withdrawnTitle} text={words.withdrawnText} />}
      <State onRead={() => setReading(true)} />
    </Shell>
  )
})

/** One file each. */
const State = observer(function State({ onRead }: { onRead: () => void }) {
  const { analysis: store, own } = useJourney()
  const { analysis, problem } = store
  if (!analysis) return problem ? <NotRead /> : <Skeleton blocks={['line', 'card']} />
  if (analysis.running) return <AnalysisRunning shown={analysis} running={analysis.running} />
  switch (analysis.state) {
    case 'judged':
      return <AnalysisJudged bit={analysis.bit ?? 'unknown'} />
    case 'given-up':
      return <AnalysisGivenUp onRead={onRead} />
    case 'none':
      return own.answeredNoAt === null ? <AnalysisBegin isOutdated={false} onRead={onRead} /> : <AnsweredNo at={own.answeredNoAt} />
    default:
      return <AnalysisBegin isOutdated={analysis.state === 'outdated'} onRead={onRead} />
  }
})

const NotRead = observer(function NotRead() {
  const { analysis, own } = useJourney()
  const { givenUp } = returningTexts().analysis
  if (!analysis.problem) return null
  return (
    <Card>
      <ErrorNotice problem={analysis.problem} />
      <Button id="retry" onPress={analysis.load}>
        {texts().common.retry}
      </Button>
      <Button id="analysis-without" kind="secondary" onPress={own.goOn}>
        {givenUp.without}
      </Button>
    </Card>
  )
})
