import { CASE_STATE_WORDS } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import type { ListedCase, WorklistName } from '@/stores/street/street.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Segmented } from '@/ui/segmented/segmented'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStreet } from '../street'

const LISTS: readonly WorklistName[] = ['submitted', 'received', 'controlled', 'closed']

/** The cases of one's streets, by where they stand, with how many there are. */
export const Worklist = observer(function Worklist() {
  const street = useStreet()
  const { street: words } = staffTexts()
  const listed = valueOf(street.listing)
  const problem = problemOf(street.listing) ?? problemOf(street.opening)
  const options = LISTS.map((value) => ({ value, title: `${words.lists[value]} ${listed?.counts[value] ?? ''}`.trim() }))
  return (
    <>
      <Card>
        <Segmented isWrapping id="list" label={words.cases} value={street.list} options={options} onChange={street.show} />
        <Button id="street-refresh" kind="secondary" onPress={street.refresh}>
          {words.refresh}
        </Button>
      </Card>
      {problem && (
        <Card>
          <ErrorNotice problem={problem} />
        </Card>
      )}
      {street.listing.kind === 'loading' && <Skeleton blocks={['card']} />}
      {listed && (
        <Card>
          {listed.cases.length === 0 ? (
            <View>{words.none}</View>
          ) : (
            <View>
              {listed.cases.map((one) => (
                <Row key={one.case} one={one} />
              ))}
            </View>
          )}
        </Card>
      )}
    </>
  )
})

const Row = observer(function Row({ one }: { one: ListedCase }) {
  const street = useStreet()
  const { street: words } = staffTexts()
  const { moment } = texts().times
  const notes = [
    one.isQuestion && words.question,
    one.negativeTest && words.negative,
    one.hasNewReport && words.newReport,
    one.until && words.until(one.until),
  ]
  return (
    <ListRow
      id={`case-${one.case}`}
      title={`${one.maskedName} · ${say(CASE_STATE_WORDS[one.state])}`}
      detail={[streetName(one.street), ...notes].filter(Boolean).join(' · ')}
      note={moment(one.changedAt)}
      onPress={() => void street.read(one.case)}
    />
  )
})
