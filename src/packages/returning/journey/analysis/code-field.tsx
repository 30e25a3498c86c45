import { returningTexts } from '@/i18n/packages/returning/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { RunningAnalysis } from '@/stores/returning/analysis.store'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'

const LENGTH_AT_MOST = 8

/** The code for the batch at hand; another one comes only when it is asked for. */
export const CodeField = observer(function CodeField({ running: { maskedPhone, codeUntil } }: { running: RunningAnalysis }) {
  const { clock } = useStores()
  const { analysis } = useJourney()
  const { running: words } = returningTexts().analysis
  const left = codeUntil === null ? 0 : codeUntil - clock.now
  const serves = left > 0 ? [words.codeLead(maskedPhone), words.codeServes(texts().times.countdown(left))] : []
  return (
    <>
      <Field
        id="analysis-code"
        label={words.code}
        placeholder={words.codePlaceholder}
        hint={serves.join(' · ')}
        maxLength={LENGTH_AT_MOST}
        value={analysis.code}
        onChange={analysis.setCode}
        error={analysis.isCodeWrong ? words.codeFault : undefined}
      />
      <Button id="analysis-enter" onPress={analysis.enter} busyText={words.entering}>
        {words.enter}
      </Button>
      <Button id="analysis-another" kind="secondary" onPress={analysis.requestAnother} busyText={words.sending}>
        {words.another}
      </Button>
    </>
  )
})
