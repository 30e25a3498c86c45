import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Awaited } from '@/pages/awaited'
import { valueOf } from '@/stores/loadable'
import type { ArrivalsStore, ListedArrival } from '@/stores/street/arrivals.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { MEANS } from '@domain/declaration/means.table'
import { streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** By day of arrival, as the server ordered them. */
export const Rows = observer(function Rows({ store }: { store: ArrivalsStore }) {
  const { none } = staffTexts().arrivals
  const arrivals = valueOf(store.listing)?.arrivals
  if (!arrivals) return <Awaited reading={store.listing} onRetry={store.refresh} />
  if (arrivals.length === 0) return <Card>{none[store.list]}</Card>
  return (
    <Card>
      <View>
        {arrivals.map((one) => (
          <Row key={one.declaration} one={one} onOpen={() => void store.open(one.declaration)} />
        ))}
      </View>
    </Card>
  )
})

/** Who comes, by what, how risky, and when; masked. */
const Row = observer(function Row({ one, onOpen }: { one: ListedArrival; onOpen: () => void }) {
  const { arrivals: words } = staffTexts()
  const { declaration, state, level, maskedName, people, street, arrivesOn, means, isOverdue } = one
  const detail = [words.levels[level], say(MEANS[means].name), streetName(street)].join(' · ')
  return (
    <ListRow
      id={`arrival-${declaration}`}
      title={`${words.several(maskedName, people)} · ${isOverdue ? words.overdue : words.states[state]}`}
      detail={detail}
      note={arrivesOn}
      onPress={onOpen}
    />
  )
})
