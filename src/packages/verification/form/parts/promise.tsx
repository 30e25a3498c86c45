import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { CheckRow } from '@/ui/check-row/check-row'
import { CASE_PROMISE } from '@domain/verification/form'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Step } from './step'

/** 个人承诺书: read, then ticked. */
export const Promise = observer(function Promise() {
  const form = useForm()
  const { form: words } = verificationTexts()
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
    </Step>
  )
})
