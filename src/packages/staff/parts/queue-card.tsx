import { CASE_EVENT_WORDS, CASE_STATE_WORDS, dayWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { QueueStore, Waiting } from '@/stores/street/queue.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { errorTitle } from './error-title'

interface Props {
  queue: QueueStore
  /** Of all cases, or of one. */
  items: readonly Waiting[]
  /** The case that is on the page. */
  here?: string
}

/** What was written without network: what waits, and what came too late with what stands now. */
export const QueueCard = observer(function QueueCard({ queue, items, here }: Props) {
  const { cloud } = useStores()
  const { queue: words } = staffTexts().street
  const { moment } = texts().times
  const waiting = items.filter(({ refused }) => !refused)
  const count = here === undefined ? queue.waiting : waiting.length
  return (
    <>
      {count > 0 && (
        <Card>
          <Notice tone="warn" title={words.title(count)} text={words.text} />
          <View>
            {waiting.map((item) => (
              <ListRow key={`${item.case}${item.at}`} title={`${item.maskedName} · ${doneWords(item)}`} note={moment(item.at)} />
            ))}
          </View>
          <Button id="queue-send" kind="secondary" onPress={() => queue.send(cloud)} busyText={words.sending} isBusy={queue.isSending}>
            {words.send}
          </Button>
        </Card>
      )}
      {items.map((item) => item.refused && <Refused key={`${item.case}${item.at}`} queue={queue} item={item} here={here} />)}
    </>
  )
})

const doneWords = ({ written }: Waiting) =>
  written.kind === 'note' ? `${staffTexts().street.queue.note} ${dayWords(written.day)}` : say(CASE_EVENT_WORDS[written.move.event])

interface RefusedProps {
  queue: QueueStore
  item: Waiting
  here: string | undefined
}

const Refused = observer(function Refused({ queue, item, here }: RefusedProps) {
  const { navigation } = useStores()
  const { queue: words } = staffTexts().street
  if (!item.refused) return null
  const { code, state } = item.refused
  const why = errorTitle(code)
  const text = state ? words.stands(why, say(CASE_STATE_WORDS[state])) : words.lost(why)
  return (
    <Card>
      <Notice tone="error" title={`${item.maskedName} · ${doneWords(item)} · ${words.notDone}`} text={text} />
      {state && item.case !== here && (
        <Button id="queue-open" kind="secondary" onPress={() => navigation.open('staff/case', { case: item.case })}>
          {words.open}
        </Button>
      )}
      <Button id="queue-dismiss" kind="quiet" onPress={() => queue.dismiss(item)}>
        {words.dismiss}
      </Button>
    </Card>
  )
})
