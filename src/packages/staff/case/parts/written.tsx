import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Answers } from '@/ui/answers/answers'
import { Card } from '@/ui/card/card'
import { originName } from '@domain/verification/origins'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCase } from '../case'

/** What is answered by yes or no: a line each. */
const ASKED = ['wasInRiskArea', 'wasAbroad', 'hadContact', 'isCodeGreen'] as const

/** What the person wrote. */
export const Written = observer(function Written() {
  const { form } = useCase().one
  const { street: words } = staffTexts()
  const { written } = words
  const from = form.from === null ? written.hasNotLeft : say(originName(form.from))
  return (
    <Card>
      <View className="street__title">{written.title}</View>
      <Answers
        answers={[
          { question: written.from, answer: from },
          { question: written.account, answer: form.account },
        ]}
      />
      <View>
        {ASKED.map((asked) => (
          <View key={asked} className="street__fact">
            <View className="street__asked">{written[asked]}</View>
            <View className="street__answer">{form[asked] ? words.yes : words.no}</View>
          </View>
        ))}
      </View>
    </Card>
  )
})
