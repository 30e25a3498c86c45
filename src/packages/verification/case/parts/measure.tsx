import { daysWords, placeWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Answers } from '@/ui/answers/answers'
import '../index.scss'

interface Props {
  measure: NonNullable<OwnCase['measure']>
  endedAt: Instant | undefined
}

/** 管控: which, where, who answers for it and how to reach them; one that has ended binds nobody and says until when it did. */
export const Measure = observer(function Measure({ measure, endedAt }: Props) {
  const { phone } = useStores()
  const { own: words } = verificationTexts()
  const { moment } = texts().times
  const isOver = endedAt !== undefined
  return (
    <Card>
      <View className="case__head">
        <View className="case__label">{isOver ? words.measureEnded : words.measure}</View>
        <View className="case__state" {...spoken({ role: 'heading' })}>
          {say(MEASURE_NAMES[measure.kind])}
        </View>
      </View>
      {isOver && <Notice tone="info" text={words.endedAt(moment(endedAt))} />}
      <Answers
        answers={[
          { question: words.period, answer: daysWords({ from: measure.from, to: isOver ? civilDate(endedAt) : measure.to }) },
          { question: words.place, answer: placeWords(measure.place) },
          { question: words.responsible, answer: measure.responsible },
          { question: words.responsiblePhone, answer: measure.phone },
        ]}
      />
      {!isOver && (
        <Button id="case-call" onPress={() => phone.call(measure.phone)}>
          {words.call(measure.responsible)}
        </Button>
      )}
    </Card>
  )
})
