import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { ChoiceField } from '@/ui/field/choice-field'
import { civilDate } from '@domain/kernel/china-time'
import { cityName } from '@domain/risk-area/cities'
import { ABROAD_WINDOW_DAYS, RISK_WINDOW_DAYS, windowUntil } from '@domain/verification/windows'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Question } from './question'
import { Step } from './step'

/** Where the person has been, with the days written out. */
export const Travel = observer(function Travel({ onPick }: { onPick: () => void }) {
  const form = useForm()
  const { clock } = useStores()
  const { form: words } = verificationTexts()
  const today = civilDate(clock.now)
  const risk = windowUntil(today, RISK_WINDOW_DAYS)
  const abroad = windowUntil(today, ABROAD_WINDOW_DAYS)
  const { hasLeft, from } = form.form
  return (
    <Step title={words.steps.travel}>
      <Question asked="hasLeft" label={words.hasLeft(risk.from, risk.to)} />
      {hasLeft && (
        <ChoiceField
          id="from"
          label={words.from}
          placeholder={words.fromPlaceholder}
          value={from ? cityName(from) : undefined}
          onPress={onPick}
          error={faultOf(form, 'from', words.fromFault)}
        />
      )}
      <Question asked="wasInRiskArea" label={words.wasInRiskArea(risk.from, risk.to)} />
      <Question asked="wasAbroad" label={words.wasAbroad(abroad.from, abroad.to)} />
    </Step>
  )
})
