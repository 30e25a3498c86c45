import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { CasePhone } from './case-phone'
import { Step } from './step'

/** Room for spaces that people add. */
const DOCUMENT_LENGTH_AT_MOST = 24
const NAME_LENGTH_AT_MOST = 60

/** Whose form it is, as staff read it from the paper in their hands. */
export const Who = observer(function Who() {
  const form = useForm()
  const words = forHolderTexts()
  const { name = '', document = '' } = form.form
  return (
    <Step title={verificationTexts().form.steps.who}>
      <Field
        id="holder-name"
        type="text"
        label={words.name}
        placeholder={words.namePlaceholder}
        maxLength={NAME_LENGTH_AT_MOST}
        value={name}
        onChange={(typed) => form.set({ name: typed })}
        error={faultOf(form, 'name', words.nameFault)}
      />
      <Field
        id="holder-document"
        type="text"
        label={words.document}
        placeholder={words.documentPlaceholder}
        maxLength={DOCUMENT_LENGTH_AT_MOST}
        value={document}
        onChange={(typed) => form.set({ document: typed })}
        error={faultOf(form, 'document', words.documentFault)}
      />
      <CasePhone />
    </Step>
  )
})
