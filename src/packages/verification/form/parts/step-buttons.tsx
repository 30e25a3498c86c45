import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { StepRow } from '@/ui/step-card/step-row'
import { observer } from 'mobx-react-lite'
import { useForm } from '../form'

interface Props {
  onSend: () => Promise<void>
  /** Where it is not the usual. */
  sendWords: string | undefined
}

/** Forwards and back, or from a correction to the last page; there the form is handed in. */
export const StepButtons = observer(function StepButtons({ onSend, sendWords }: Props) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const next = async () => {
    await form.next()
    if (form.faults.length > 0) revealFault()
  }
  return (
    <StepRow>
      <Back />
      {form.step === 'review' ? (
        <Button id="case-send" onPress={onSend} busyText={words.sending}>
          {sendWords ?? (form.isChange ? words.save : words.submit)}
        </Button>
      ) : (
        <Button id="case-next" onPress={next} busyText={words.signatureSending}>
          {form.isCorrecting ? words.corrected : words.next}
        </Button>
      )}
    </StepRow>
  )
})

/** To the step before; out of a change, which has none. */
const Back = observer(function Back() {
  const form = useForm()
  const { navigation } = useStores()
  const { form: words } = verificationTexts()
  const leave = async () => {
    if (await form.settle()) navigation.back()
  }
  if (form.isChange)
    return (
      <Button id="case-leave" kind="secondary" onPress={leave} busyText={words.signatureSending}>
        {form.isUnchanged ? words.cancel : words.later}
      </Button>
    )
  if (form.place === 0 || form.isCorrecting) return null
  return (
    <Button id="case-back" kind="secondary" onPress={form.back} busyText={words.signatureSending}>
      {words.previous}
    </Button>
  )
})
