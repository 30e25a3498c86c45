import { verificationTexts } from '@/i18n/packages/verification/texts'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { StepRow } from '@/ui/step-card/step-row'
import { observer } from 'mobx-react-lite'
import { useForm } from '../form'

/** Forwards and back, or from a correction to the last page; there the form is handed in. */
export const StepButtons = observer(function StepButtons({ onSend }: { onSend: () => Promise<void> }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const next = async () => {
    await form.next()
    if (form.faults.length > 0) revealFault()
  }
  return (
    <StepRow>
      {form.place > 0 && !form.isCorrecting && (
        <Button id="case-back" kind="secondary" onPress={form.back} busyText={words.signatureSending}>
          {words.previous}
        </Button>
      )}
      {form.step === 'review' ? (
        <Button id="case-send" onPress={onSend} busyText={words.sending}>
          {form.isChange ? words.save : words.submit}
        </Button>
      ) : (
        <Button id="case-next" onPress={next} busyText={words.signatureSending}>
          {form.isCorrecting ? words.corrected : words.next}
        </Button>
      )}
    </StepRow>
  )
})
