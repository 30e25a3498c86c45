import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import type { Question as Asked } from '@/stores/verification/case-form.store'
import { Notice } from '@/ui/notice/notice'
import { Segmented } from '@/ui/choices/segmented'
import { contradictionAt } from '@domain/verification/contradictions.table'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { useTravelCheck } from '../use-travel-check'

/** A question that is answered with 是 or 否; nothing is chosen beforehand. An answer against the travel check may be right, and is only looked at once more. */
export const Question = observer(function Question({ asked, label }: { asked: Asked; label: string }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const answer = form.form[asked]
  const hint = contradictionAt(asked, useTravelCheck(), form.form)
  return (
    <>
      <Segmented
        isWrapping
        id={asked}
        label={label}
        value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
        options={[
          { value: 'yes', title: words.yes },
          { value: 'no', title: words.no },
        ]}
        onChange={(chosen) => form.set({ [asked]: chosen === 'yes' })}
        error={faultOf(form, asked, words.chooseFault)}
      />
      {hint && <Notice tone="info" text={say(hint)} />}
    </>
  )
})
