import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { MEANS, MEANS_KEYS } from '@domain/declaration/means.table'
import { observer } from 'mobx-react-lite'
import { asLabel, faultOf, useForm } from '../journey'
import { Step } from './step'

/** Room for spaces and hyphens that people add. */
const NUMBER_LENGTH_AT_MOST = 20

/** By what, and its number or name. */
export const MeansStep = observer(function MeansStep() {
  const form = useForm()
  const { form: words } = returningTexts()
  const { means, number } = form.journey
  return (
    <Step>
      <Segmented
        id="means"
        label={words.means}
        value={means === '' ? undefined : means}
        options={MEANS_KEYS.map((key) => ({ value: key, title: asLabel(say(MEANS[key].name)) }))}
        onChange={(chosen) => chosen !== means && form.set({ means: chosen, number: '' })}
        isWrapping
        error={faultOf(form, 'means')}
      />
      {means !== '' && (
        <Field
          id="number"
          type="text"
          label={asLabel(say(MEANS[means].numberName))}
          placeholder={words.example(MEANS[means].example)}
          maxLength={NUMBER_LENGTH_AT_MOST}
          value={number}
          onChange={(typed) => form.set({ number: typed })}
          error={faultOf(form, 'number')}
        />
      )}
    </Step>
  )
})
