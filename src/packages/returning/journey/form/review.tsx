import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { Answers } from '@/ui/answers/answers'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { SectionCard } from '@/ui/step-card/section-card'
import { JOURNEY_PROMISE } from '@domain/declaration/journey'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { faultOf, useForm, useJourney } from '../journey'
import { FACTS_AT, useFacts } from '../parts/use-facts'
import { Step } from './step'
import './form.scss'

/** Everything once more, and the promise. */
export const Review = observer(function Review() {
  const form = useForm()
  const { messages } = useJourney()
  const { form: words } = returningTexts()
  const facts = useFacts(form.journey)
  return (
    <>
      <Step>
        <View>{form.isChange ? words.reviewLeadOfChange : words.reviewLead}</View>
      </Step>
      {FACTS_AT.map((step) => (
        <SectionCard
          key={step}
          id={`correct-${step}`}
          title={words.steps[step]}
          correct={words.correct}
          onCorrect={() => form.correct(step)}
        >
          <Answers answers={facts[step]} />
        </SectionCard>
      ))}
      <Card>
        <View>{say(JOURNEY_PROMISE)}</View>
        <CheckRow
          id="journey-promise"
          label={words.promise}
          isChecked={form.journey.hasPromised}
          onChange={(hasPromised) => form.set({ hasPromised })}
          error={faultOf(form, 'hasPromised')}
        >
          {words.promise}
        </CheckRow>
        {messages.mayOffer('journey') && (
          <View className="journey-form__hint">{form.isChange ? words.tellHintOfChange : words.tellHint}</View>
        )}
      </Card>
    </>
  )
})
