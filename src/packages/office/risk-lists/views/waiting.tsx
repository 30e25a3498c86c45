import { say } from '@/i18n/texts'
import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import type { ListedList } from '@/stores/office/risk-lists.store'
import { Button } from '@/ui/button/button'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { stampOf } from '@domain/kernel/china-time'
import { type Column, DataTable } from '../../parts/data-table'
import { useRiskLists } from '../risk-lists'
import { figure } from '../words'

/** Lists that nobody confirmed yet; and, where there are any, those that were passed over, which nobody can confirm any more. */
export const Waiting = observer(function Waiting({ lists }: { lists: readonly ListedList[] }) {
  const { waiting: words, passed } = riskListTexts()
  const passedOver = lists.filter(({ state }) => state === 'passed')
  return (
    <>
      <Lists {...words} lists={lists.filter(({ state }) => state !== 'passed')} />
      {passedOver.length > 0 && <Lists {...passed} lists={passedOver} />}
    </>
  )
})

interface ListsProps {
  title: string
  none: string
  lists: readonly ListedList[]
}

const Lists = observer(function Lists({ title, none, lists: rows }: ListsProps) {
  const lists = useRiskLists()
  const { waiting: words, origins, states } = riskListTexts()
  const columns: Column<ListedList>[] = [
    { key: 'time', title: words.listTime, isWhole: true, cell: ({ listTime }) => say(listTimeText(listTime)) },
    { key: 'places', title: words.places, cell: ({ counts: { high, middle, low } }) => [high, middle, low].map(figure).join(' / ') },
    { key: 'origin', title: words.origin, cell: ({ origin, by }) => [origins[origin], by].filter(Boolean).join(' · ') },
    { key: 'imported', title: words.imported, isWhole: true, cell: ({ importedAt }) => stampOf(importedAt) },
    { key: 'state', title: words.state, cell: ({ state }) => states[state] },
    {
      key: 'open',
      title: '',
      cell: ({ list, state }) => (
        <Button kind="quiet" id={`open-${list}`} onPress={() => lists.open(list)}>
          {state === 'proposed' ? words.open : words.look}
        </Button>
      ),
    },
  ]
  return (
    <View className="risk-lists__section">
      <View className="risk-lists__title">{title}</View>
      <DataTable label={title} columns={columns} rows={rows} keyOf={({ list }) => list} none={none} />
    </View>
  )
})
