import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { problemOf } from '@/stores/loadable'
import { CheckRow } from '@/ui/check-row/check-row'
import { FieldError } from '@/ui/field/field-error'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Signature } from '@/ui/signature/signature'
import { CASE_PROMISE } from '@domain/verification/form'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Signed } from './signed'
import { Step } from './step'

/** 个人承诺书: read, ticked, signed. */
export const Promise = observer(function Promise() {
  const form = useForm()
  const { form: words } = verificationTexts()
  const { signature } = form
  const problem = problemOf(signature.signing)
  return (
    <Step title={words.steps.promise}>
      <View>{say(CASE_PROMISE)}</View>
      <CheckRow
        id="case-promise"
        label={words.promise}
        isChecked={form.isPromised}
        onChange={form.setPromised}
        error={faultOf(form, 'promise', words.promiseFault)}
      >
        {words.promise}
      </CheckRow>
      <View className="step__label">{words.signature}</View>
      {signature.signed ? (
        <Signed path={signature.signed.path} onAgain={signature.again} />
      ) : (
        <Signature
          id="signature"
          label={words.signature}
          clear={words.signatureClear}
          confirm={words.signatureConfirm}
          confirming={words.signatureSending}
          onBegin={form.beginToSign}
          onDraw={signature.draw}
          onConfirm={signature.sign}
        />
      )}
      {problem ? <ErrorNotice problem={problem} /> : <FieldError error={faultOf(form, 'signature', words.signatureFault)} />}
    </Step>
  )
})
