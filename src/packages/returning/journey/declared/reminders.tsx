import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { calendar } from '@/stores/returning/calendar'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { remindAt } from '@domain/declaration/declaration'
import { streetName } from '@domain/divisions'
import { startOfDay } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'

/** What reminds of the journey: the phone's calendar, and a message where the platform sends some. Nothing once it is too late. */
export const Reminders = observer(function Reminders({ declared: { journey } }: { declared: OwnDeclaration }) {
  const { settings, phone, clock } = useStores()
  const { messages } = useJourney()
  const { declared: words } = returningTexts()
  const at = remindAt(journey.arrivesOn, clock.now)
  if (at === undefined || !(calendar || messages.templates)) return null
  const add = async () => {
    const title = words.entry(say(streetName(journey.street)))
    const entry = { title, notes: words.entryNotes, day: journey.arrivesOn, remindBefore: startOfDay(journey.arrivesOn) - at }
    if (await calendar?.add(entry)) phone.tell(words.added)
  }
  const allow = async () => {
    if (await messages.allow(settings.language)) phone.tell(words.allowed)
  }
  return (
    <>
      <Card kind="list">
        {calendar && (
          <ListRow id="journey-calendar" icon="clock" title={words.calendar} detail={words.calendarDetail} onPress={() => void add()} />
        )}
        {messages.templates && (
          <ListRow id="journey-message" icon="info" title={words.message} detail={words.messageDetail} onPress={() => void allow()} />
        )}
      </Card>
      {messages.problem && <ErrorNotice problem={messages.problem} />}
    </>
  )
})
