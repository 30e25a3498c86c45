import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { ChoiceField } from '@/ui/field/choice-field'
import { originName } from '@domain/verification/origins'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Contradiction } from './contradiction'
import { Question } from './question'
import { questionsOn } from '../../parts/questions'
import { Step } from './step'

/** Where the person has been, with the days written out. */
export const Travel = observer(function Travel({ onPick }: { onPick: () => void }) {
  const form = useForm()
  const { clock } = useStores()
  const { form: words } = verificationTexts()
  const { hasLeft, from } = form.form
  const asked = questionsOn(clock.now, hasLeft)
  return (
    <Step title={words.steps.travel}>
      <Question asked="hasLeft" label={asked.hasLeft} />
      {hasLeft && (
        <>
          <ChoiceField
            id="from"
            label={words.from}
            placeholder={words.fromPlaceholder}
            value={from ? say(originName(from)) : undefined}
            onPress={onPick}
            error={faultOf(form, 'from', words.fromFault)}
          />
          <Contradiction at="from" />
        </>
      )}
      <Question asked="wasInRiskArea" label={asked.wasInRiskArea} />
      <Question asked="wasAbroad" label={asked.wasAbroad} />
    </Step>
  )
})
