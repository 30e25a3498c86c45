import { healthWords } from '@/i18n/packages/cases/words'
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

/** Health day by day, where the measure asks for it; today's can be written or corrected. */
export const Health = observer(function Health() {
  const { store, queue, one } = useCase()
  const { clock } = useStores()
  const { health: words } = staffTexts().street
  const [isWriting, setWriting] = useState(false)
  if (!one.canNote && one.healthNotes.length === 0) return null
  const today = one.healthNotes.find(({ day }) => day === civilDate(clock.now))
  const problem = problemOf(store.noting)
  const waits = queue.of(one.case).some(({ written, refused }) => written.kind === 'note' && !refused)
  return (
    <Card>
      <View className="street__title">{words.title}</View>
      {problem && <ErrorNotice problem={problem} />}
      {one.canNote && waits && <Notice tone="info" text={words.waits} />}
      {one.canNote && !waits && isWriting && <HealthForm note={today} onDone={() => setWriting(false)} />}
      {one.canNote && !waits && !isWriting && (
        <Button id="health-write" onPress={() => setWriting(true)}>
          {today ? words.correct : words.today}
        </Button>
      )}
      {one.healthNotes.length === 0 ? (
        <View>{words.none}</View>
      ) : (
        <View>
          {[...one.healthNotes].reverse().map((note) => (
            <ListRow key={note.day} title={note.day} detail={healthWords(note)} note={texts().times.moment(note.at)} />
          ))}
        </View>
      )}
    </Card>
  )
})
