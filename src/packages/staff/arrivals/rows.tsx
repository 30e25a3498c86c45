import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Awaited } from '@/pages/awaited'
import { problemOf, valueOf } from '@/stores/loadable'
import type { ArrivalsStore, ListedArrival } from '@/stores/street/arrivals.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { ListRow } from '@/ui/list-row/list-row'
import { RiskLine } from '@/ui/risk-mark/risk-line'
import { RiskMark } from '@/ui/risk-mark/risk-mark'
import { MEANS } from '@domain/declaration/means.table'
import { streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** By day of arrival, as the server ordered them. */
export const Rows = observer(function Rows({ store }: { store: ArrivalsStore }) {
  const { none, more } = staffTexts().arrivals
  const listed = valueOf(store.listing)
  const problem = problemOf(store.listing)
  if (!listed) return <Awaited reading={store.listing} onRetry={store.refresh} />
  if (listed.arrivals.length === 0) return <Card>{none[store.list]}</Card>
  return (
    <Card>
      <View className="street__rows">
        {listed.arrivals.map((one) => (
          <Row key={one.declaration} one={one} onOpen={() => void store.open(one.declaration)} />
        ))}
      </View>
      {problem && <ErrorNotice problem={problem} />}
      {listed.next && (
        <Button id="arrivals-more" kind="secondary" onPress={store.more}>
          {more}
        </Button>
      )}
    </Card>
  )
})

/** Who comes, by what, how risky, and when; masked. */
const Row = observer(function Row({ one, onOpen }: { one: ListedArrival; onOpen: () => void }) {
  const { arrivals: words } = staffTexts()
  const { declaration, state, level, maskedName, people, street, arrivesOn, means, isOverdue } = one
  const detail = [say(MEANS[means].name), say(streetName(street))].join(' · ')
  return (
    <ListRow
      id={`arrival-${declaration}`}
      title={`${words.several(maskedName, people)} · ${isOverdue ? words.overdue : words.states[state]}`}
      detail={<RiskLine mark={<RiskMark risk={level}>{words.levels[level]}</RiskMark>}>{detail}</RiskLine>}
      note={arrivesOn}
      onPress={onOpen}
    />
  )
})
