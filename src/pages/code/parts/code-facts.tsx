import { say, texts } from '@/i18n/texts'
import type { ApplicantCode } from '@/stores/shown'
import { Mark, type MarkShape } from '@/ui/mark/mark'
import { COLOUR_WORDS, type Itinerary } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

const ITINERARY_MARKS: Readonly<Record<Itinerary, MarkShape>> = { clear: 'tick', exposed: 'cross', unknown: 'question' }

/** The mark of a code stands for the itinerary; where a code has none, the itinerary's own serves. */
const markOf = ({ mark, itinerary }: ApplicantCode): MarkShape => (mark === 'none' ? ITINERARY_MARKS[itinerary] : mark)

/** Health code, itinerary, verification: the three facts behind a verdict, in a row. */
export const CodeFacts = observer(function CodeFacts({ code }: { code: ApplicantCode }) {
  const { code: words } = texts()
  return (
    <View className="facts">
      <View className="facts__fact">
        <View className="facts__name">{words.facts.health}</View>
        <View className="facts__value">
          <View className={`facts__colour facts__colour--${code.colour}`} aria-hidden="true" />
          {say(COLOUR_WORDS[code.colour])}
        </View>
      </View>
      <View className="facts__fact">
        <View className="facts__name">{words.facts.itinerary}</View>
        <View className="facts__value">
          <Mark shape={markOf(code)} size="small" />
          {words.itineraries[code.itinerary]}
        </View>
      </View>
      <View className="facts__fact">
        <View className="facts__name">{words.facts.verification}</View>
        <View className="facts__value">{words.verifications[code.verification]}</View>
      </View>
    </View>
  )
})
