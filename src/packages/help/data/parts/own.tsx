import { CASE_STATE_WORDS } from '@/i18n/packages/cases/words'
import { helpTexts } from '@/i18n/packages/help/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { MyData } from '@/stores/my-data.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { spoken } from '@/ui/spoken'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { RETENTION } from '@domain/retention/retention.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

/** Cases and journeys one by one: where each stands since when, until when it is kept; the newest lead to their pages. */
export const Own = observer(function Own({ cases, journeys }: Pick<MyData, 'cases' | 'journeys'>) {
  const { code, navigation } = useStores()
  const { own: words } = helpTexts().data
  const { day } = texts().times
  useEffect(() => {
    if (cases.length > 0 && !code.answer) void code.refresh()
  }, [cases, code])

  const nameOf = (person: PersonRef) => code.applicants.find((applicant) => applicant.person === person)?.maskedName
  // The instant at which it goes is the end of the last day.
  const standing = (state: string, since: Instant, keptUntil: Instant | null) =>
    words.standing(state, day(since), keptUntil === null ? words.open(RETENTION.cases.days) : words.keptUntil(day(keptUntil - 1)))
  const isNewest = (person: PersonRef, place: number) => cases.findIndex((one) => one.person === person) === place
  return (
    <Card>
      <View className="my-data__title" {...spoken({ role: 'heading' })}>
        {words.title}
      </View>
      {cases.length + journeys.length === 0 && <View className="my-data__note">{words.none}</View>}
      {cases.map(({ person, state, since, keptUntil }, place) => (
        <ListRow
          key={`${person}-${place}`}
          id={`my-case-${place}`}
          title={words.case(nameOf(person))}
          detail={standing(say(CASE_STATE_WORDS[state]), since, keptUntil)}
          {...(isNewest(person, place) && { onPress: () => navigation.open('case', { person }) })}
        />
      ))}
      {journeys.map(({ state, since, keptUntil }, place) => (
        <ListRow
          key={place}
          id={`my-journey-${place}`}
          title={words.journey}
          detail={standing(words.states[state], since, keptUntil)}
          {...(place === 0 && { onPress: () => navigation.open('returning') })}
        />
      ))}
    </Card>
  )
})
