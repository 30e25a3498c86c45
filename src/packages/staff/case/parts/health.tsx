import { dayWords, healthWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { civilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useCase } from '../case'
import { HealthForm } from '../forms/health-form'

/** Health day by day, where the measure asks for it. */
export const Health = observer(function Health() {
  const { store, one } = useCase()
  const { health: words } = staffTexts().street
  if (!one.canNote && one.healthNotes.length === 0) return null
  const problem = problemOf(store.noting)
  return (
    <Card>
      <View className="street__title">{words.title}</View>
      {problem && <ErrorNotice problem={problem} />}
      {one.canNote && <Today />}
      {one.healthNotes.length === 0 && <View>{words.none}</View>}
      <View>
        {[...one.healthNotes].reverse().map((note) => (
          <ListRow key={note.day} title={dayWords(note.day)} detail={healthWords(note)} note={texts().times.moment(note.at)} />
        ))}
      </View>
    </Card>
  )
})

/** What is written of today, or corrected; what waits to be sent goes out first. */
const Today = observer(function Today() {
  const { queue, one } = useCase()
  const { clock } = useStores()
  const { health: words } = staffTexts().street
  const [isWriting, setWriting] = useState(false)
  const note = one.healthNotes.find(({ day }) => day === civilDate(clock.now))
  if (queue.hasNote(one.case)) return <Notice tone="info" text={words.waits} />
  if (isWriting) return <HealthForm note={note} onDone={() => setWriting(false)} />
  return (
    <Button id="health-write" kind={note ? 'secondary' : 'primary'} onPress={() => setWriting(true)}>
      {note ? words.correct : words.today}
    </Button>
  )
})
