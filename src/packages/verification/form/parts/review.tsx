import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { CASE_PROMISE } from '@domain/verification/form'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Answers } from '@/ui/answers/answers'
import { answersOf } from '../../parts/answers-of'
import { useForm } from '../form'
import { ReviewSection } from './review-section'
import { Signed } from './signed'
import { Step } from './step'

/** Everything once more, before it is handed in. */
export const Review = observer(function Review() {
  const { form, signature, steps, isChange } = useForm()
  const { clock } = useStores()
  const { form: words } = verificationTexts()
  const holder = forHolderTexts()
  const { name = '', document = '' } = form
  const { travel, home, health, phone } = answersOf(form, clock.now)
  const who = [{ question: holder.name, answer: name }, { question: holder.document, answer: document }, phone]
  const isForHolder = steps.some(({ key }) => key === 'who')
  return (
    <>
      <Step title={isChange ? words.reviewOfChange : words.steps.review}>
        <View>{isChange ? words.reviewLeadOfChange : words.reviewLead}</View>
      </Step>
      {isForHolder && (
        <ReviewSection step="who">
          <Answers answers={who} />
        </ReviewSection>
      )}
      <ReviewSection step="travel">
        <Answers answers={travel} />
      </ReviewSection>
      <ReviewSection step="home">
        <Answers answers={isForHolder ? home : [...home, phone]} />
      </ReviewSection>
      <ReviewSection step="health">
        <Answers answers={health} />
      </ReviewSection>
      <ReviewSection step="reports">
        <ReportsToReview />
      </ReviewSection>
      <ReviewSection step="promise">
        <View>{say(CASE_PROMISE)}</View>
        <Signed path={signature.signed?.path} />
      </ReviewSection>
    </>
  )
})

const ReportsToReview = observer(function ReportsToReview() {
  const { photos } = useForm()
  const { form: words, photos: photoWords } = verificationTexts()
  if (photos.photos.length === 0) return <View>{words.noReports}</View>
  const shown = photos.photos.map(({ key, path }, place) => ({
    ...{ key, path, label: photoWords.label(place + 1) },
    onPress: () => photos.show(key),
  }))
  return <PhotoGrid photos={shown} />
})
