import { returningTexts } from '@/i18n/packages/returning/texts'
import { Consent } from '@/pages/consent/consent'
import { PhoneField } from '@/pages/consent/phone-field'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { AwaySwitch } from '../parts/away-switch'

interface Props {
  isOutdated: boolean
  /** Opens what is agreed to. */
  onRead: () => void
}

/** Not begun, or judged by a list that is no longer in force. */
export const AnalysisBegin = observer(function AnalysisBegin({ isOutdated, onRead }: Props) {
  const { analysis } = useJourney()
  const { begin: words, outdated } = returningTexts().analysis
  const start = async () => {
    await analysis.start()
    revealFault()
  }
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {isOutdated && <Notice tone="warn" title={outdated.title} text={outdated.text} />}
      <Card>
        <PhoneField id="analysis-phone" consent={analysis.consent} hint={words.phoneHint} />
        <Consent id="analysis-consent" consent={analysis.consent} onRead={onRead} />
        {analysis.problem && <ErrorNotice problem={analysis.problem} />}
        <Button id="analysis-start" onPress={start} busyText={words.starting}>
          {words.start}
        </Button>
      </Card>
      <Notice tone="info" text={words.privacy} />
      <AwaySwitch />
    </>
  )
})
