import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { CONSENT_SENTENCE } from '@domain/itinerary/consent'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { AwaySwitch } from '../parts/away-switch'

/** Room for a pasted `+86 138-5877-0021`. */
const LENGTH_AT_MOST = 20

/** Not begun, or judged by a list that is no longer in force. */
export const AnalysisBegin = observer(function AnalysisBegin({ isOutdated }: { isOutdated: boolean }) {
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
        <Field
          id="analysis-phone"
          label={words.phone}
          placeholder={words.phonePlaceholder}
          hint={words.phoneHint}
          maxLength={LENGTH_AT_MOST}
          value={analysis.phone}
          onChange={analysis.setPhone}
          error={analysis.isPhoneWrong ? words.phoneFault : undefined}
        />
        <CheckRow
          id="analysis-consent"
          label={say(CONSENT_SENTENCE)}
          isChecked={analysis.isConsented}
          onChange={analysis.setConsented}
          error={analysis.isConsentMissing ? words.consentFault : undefined}
        >
          {say(CONSENT_SENTENCE)}
        </CheckRow>
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
