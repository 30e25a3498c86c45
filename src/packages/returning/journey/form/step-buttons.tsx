import { returningTexts } from '@/i18n/packages/returning/texts'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { StepRow } from '@/ui/step-card/step-row'
import { observer } from 'mobx-react-lite'
import { useForm, useJourney } from '../journey'

/** Forwards and back, or from a correction to the last step; there the journey is declared. */
export const StepButtons = observer(function StepButtons({ onSend }: { onSend: () => Promise<void> }) {
  const form = useForm()
  const { form: words } = returningTexts()
  const next = () => {
    form.next()
    if (form.faults.length > 0) revealFault()
  }
  const send = async () => {
    await onSend()
    if (form.faults.length > 0) revealFault()
  }
  return (
    <StepRow>
      <Back />
      {form.step === 'review' ? (
        <Button id="journey-send" onPress={send} busyText={form.isChange ? words.saving : words.sending}>
          {form.isChange ? words.save : words.submit}
        </Button>
      ) : (
        <Button id="journey-next" onPress={next}>
          {form.isCorrecting ? words.corrected : words.next}
        </Button>
      )}
    </StepRow>
  )
})

/** To the step before; out of a change, which has none. */
const Back = observer(function Back() {
  const form = useForm()
  const { own } = useJourney()
  const { form: words } = returningTexts()
  if (form.isChange)
    return (
      <Button id="journey-leave" kind="secondary" onPress={own.stay}>
        {form.isUnchanged ? words.cancel : words.later}
      </Button>
    )
  if (form.place === 0 || form.isCorrecting) return null
  return (
    <Button id="journey-back" kind="secondary" onPress={form.back}>
      {words.previous}
    </Button>
  )
})
