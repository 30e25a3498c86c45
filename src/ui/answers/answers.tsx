import { View } from '@tarojs/components'
import './answers.scss'

export interface Answer {
  question: string
  answer: string
}

/** What was asked, and what was answered: the answer is what the eye finds. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <View className="answers">
      {answers.map(({ question, answer }) => (
        <View key={question}>
          <View className="answers__question">{question}</View>
          <View className="answers__answer">{answer}</View>
        </View>
      ))}
    </View>
  )
}
