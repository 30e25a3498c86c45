import { verificationTexts } from '@/i18n/packages/verification/texts'
import { problemOfPhotos } from '@/stores/verification/photos.store'
import { FieldError } from '@/ui/field/field-error'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Photos } from '../../parts/photos'
import { faultOf, useForm } from '../form'
import { Step } from './step'

/** 核酸检测报告: several photos, or none. A photo that failed says why itself, and holds up the next step. */
export const Reports = observer(function Reports() {
  const form = useForm()
  const { form: words } = verificationTexts()
  return (
    <Step title={words.steps.reports}>
      <View>{words.reportsLead}</View>
      <Photos photos={form.photos} />
      <FieldError error={faultOf(form, 'photos', problemOfPhotos(form.photos) ? words.photosFailed : words.photosFault)} />
    </Step>
  )
})
