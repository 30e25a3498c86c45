import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Photos } from '../../parts/photos'
import { useForm } from '../form'
import { Step } from './step'

/** 核酸检测报告: several photos, or none. */
export const Reports = observer(function Reports() {
  const form = useForm()
  const { form: words } = verificationTexts()
  return (
    <Step title={words.steps.reports}>
      <View>{words.reportsLead}</View>
      <Photos photos={form.photos} />
      {form.faults.includes('photos') && <Notice tone="warn" text={words.photosFault} />}
    </Step>
  )
})
