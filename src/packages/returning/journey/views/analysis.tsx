import { returningTexts } from '@/i18n/packages/returning/texts'
import { ConsentSheet } from '@/pages/consent/consent-sheet'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useWatch } from '../../analysis/analysis'
import { AnalysisBegin } from '../../analysis/begin'
import { AnalysisNotRead } from '../../analysis/not-read'
import { AnalysisRunning } from '../../analysis/running'
import { AnsweredNo } from '../analysis/answered-no'
import { AnalysisGivenUp } from '../analysis/given-up'
import { AnalysisJudged } from '../analysis/judged'
import { useJourney } from '../journey'
import { AwaySwitch } from '../parts/away-switch'
import { Shell } from '../parts/shell'

/** 研判, as far as it has come. */
export const Analysis = observer(function Analysis() {
  const { analysis, own } = useJourney()
  const { declared: words } = returningTexts()
  useWatch(analysis)
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
      return own.answeredNoAt === null ? <Begin onRead={onRead} /> : <AnsweredNo at={own.answeredNoAt} />
    default:
      return <Begin isOutdated={analysis.state === 'outdated'} onRead={onRead} />
  }
})

const Begin = observer(function Begin({ isOutdated = false, onRead }: { isOutdated?: boolean; onRead: () => void }) {
  const { outdated } = returningTexts().analysis
  return (
    <>
      <AnalysisBegin onRead={onRead}>{isOutdated && <Notice tone="warn" title={outdated.title} text={outdated.text} />}</AnalysisBegin>
      <AwaySwitch />
    </>
  )
})

const NotRead = observer(function NotRead() {
  const { own } = useJourney()
  return (
    <AnalysisNotRead>
      <Button id="analysis-without" kind="secondary" onPress={own.goOn}>
        {returningTexts().analysis.givenUp.without}
      </Button>
    </AnalysisNotRead>
  )
})
