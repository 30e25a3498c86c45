import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { TextArea } from '@/ui/field/text-area'
import { ACCOUNT_AT_MOST } from '@domain/verification/form'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Question } from './question'
import { questionsOn } from '../../parts/questions'
import { Step } from './step'

/** Codes, contacts, and the account of the situation. */
export const Health = observer(function Health() {
  const form = useForm()
  const { clock } = useStores()
  const { form: words } = verificationTexts()
  return (
    <Step title={words.steps.health}>
      <Question asked="isCodeGreen" label={words.isCodeGreen} />
      <Question asked="hadContact" label={questionsOn(clock.now, form.form.hasLeft).hadContact} />
      <TextArea
        id="account"
        label={words.account}
        placeholder={words.accountPlaceholder}
        maxLength={ACCOUNT_AT_MOST}
        value={form.form.account ?? ''}
        onChange={(typed) => form.set({ account: typed })}
        error={faultOf(form, 'account', words.accountFault)}
      />
    </Step>
  )
})
