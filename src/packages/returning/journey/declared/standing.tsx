import { returningTexts } from '@/i18n/packages/returning/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { isOverdue } from '@domain/declaration/declaration'
import { streetName } from '@domain/divisions'
import { startOfDay } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import './declared.scss'

interface Props {
  declared: OwnDeclaration
  /** What can be done about it. */
  children: ReactNode
}

/** The state in words, and what comes next. */
export const Standing = observer(function Standing({ declared, children }: Props) {
  const { declared: words } = returningTexts()
  const { state, changedAt } = declared
  return (
    <Card>
      <View className="declared__head">
        <View className="declared__label">{words.state}</View>
        <View id="journey-state" className="declared__state" {...spoken({ role: 'heading' })}>
          {words.states[state]}
        </View>
        <View className="declared__note">{words.since(texts().times.moment(changedAt))}</View>
      </View>
      <View className="declared__head">
        <View className="declared__label">{words.next}</View>
        <Next declared={declared} />
      </View>
      {children}
    </Card>
  )
})

const Next = observer(function Next({ declared: { state, journey } }: { declared: OwnDeclaration }) {
  const { clock } = useStores()
  const { nextOf } = returningTexts().declared
  if (state === 'withdrawn') return null
  if (isOverdue({ state, arrivesOn: journey.arrivesOn }, clock.now)) return <View>{nextOf.overdue}</View>
  if (state !== 'declared') return <View>{nextOf[state]}</View>
  return <View>{nextOf.declared(say(streetName(journey.street)), texts().times.day(startOfDay(journey.arrivesOn)))}</View>
})
