import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { Question as Asked } from '@/stores/verification/case-form.store'
import { Segmented } from '@/ui/choices/segmented'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm } from '../form'
import { Contradiction } from './contradiction'

/** A question that is answered with 是 or 否; nothing is chosen beforehand. */
export const Question = observer(function Question({ asked, label }: { asked: Asked; label: string }) {
  const form = useForm()
  const { form: words } = verificationTexts()
  const answer = form.form[asked]
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
      <Contradiction at={asked} />
    </>
  )
})
