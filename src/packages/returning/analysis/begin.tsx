import { Consent } from '@/pages/consent/consent'
import { PhoneField } from '@/pages/consent/phone-field'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useAnalysis } from './analysis'

interface Props {
  /** Opens what is agreed to. */
  onRead: () => void
  /** What there is to say first. */
  children?: ReactNode
}

/** Not begun, or to be begun again. */
export const AnalysisBegin = observer(function AnalysisBegin({ onRead, children }: Props) {
  const { analysis, words: wordsNow } = useAnalysis()
  const words = wordsNow().begin
  const start = async () => {
    await analysis.start()
    revealFault()
  }
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {children}
      <Card>
        <PhoneField id="analysis-phone" consent={analysis.consent} hint={words.phoneHint} />
        <Consent id="analysis-consent" consent={analysis.consent} onRead={onRead} />
        {analysis.problem && <ErrorNotice problem={analysis.problem} />}
        <Button id="analysis-start" onPress={start} busyText={words.starting}>
          {words.start}
        </Button>
      </Card>
      <Notice tone="info" text={words.privacy} />
    </>
  )
})
