import { texts } from '@/i18n/texts'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { startOfDay } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { Away } from './away'

/** 相关服务, at the bottom of every view of this page. */
export const Services = observer(function Services() {
  const { navigation, code } = useStores()
  const { code: words, times } = texts()
  const arrivesOn = code.answer?.arrivesOn
  const situation = code.view === 'locked' ? 13 : code.code?.situation
  const about = situation && { situation: String(situation) }
  return (
    <>
      <Away />
      <Card kind="list">
        <ListRow
          id="service-returning"
          icon="return"
          title={words.returning}
          detail={arrivesOn && words.arriving(times.day(startOfDay(arrivesOn)))}
          onPress={() => navigation.open('returning')}
        />
        <ListRow id="service-questions" icon="question" title={words.questions} onPress={() => navigation.open('questions', about)} />
        <ListRow id="service-place" icon="scan" title={words.place} onPress={() => navigation.open('place')} />
        <ListRow id="service-door" icon="shield" title={words.door} note={words.doorHint} onPress={() => navigation.open('door')} />
        <ListRow
          id="service-settings"
          icon="settings"
          title={words.settings}
          note={words.settingsHint}
          onPress={() => navigation.open('settings')}
        />
      </Card>
    </>
  )
})
