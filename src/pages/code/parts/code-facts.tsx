import { say, texts } from '@/i18n/texts'
import type { ApplicantCode } from '@/stores/shown'
import { Mark, type MarkShape } from '@/ui/mark/mark'
import { COLOUR_WORDS, type Itinerary } from '@domain/status'
import { View } from '@tarojs/components'

const ITINERARY_MARKS: Readonly<Record<Itinerary, MarkShape>> = { clear: 'tick', exposed: 'cross', unknown: 'question' }

/** The itinerary's own mark; none where the code's mark says more than the itinerary, so that no two marks contradict each other. */
function markOf({ mark, itinerary }: ApplicantCode): MarkShape | undefined {
  const own = ITINERARY_MARKS[itinerary]
  return mark === own || mark === 'none' ? own : undefined
}

/** Health code, itinerary, verification: the three facts behind a verdict, in a row. */
export function CodeFacts({ code }: { code: ApplicantCode }) {
  const { code: words } = texts()
  const mark = markOf(code)
  return (
    <>
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
          {mark && <Mark shape={mark} size="small" />}
          {words.itineraries[code.itinerary]}
        </View>
      </View>
      <View className="facts__fact">
        <View className="facts__name">{words.facts.verification}</View>
        <View className="facts__value">{words.verifications[code.verification]}</View>
      </View>
    </>
  )
}
