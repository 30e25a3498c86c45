import { say } from '@/i18n/texts'
import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import type { ListedVersion } from '@/stores/office/risk-lists.store'
import { Button } from '@/ui/button/button'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { stampOf } from '@domain/kernel/china-time'
import { type Column, DataTable } from '../../parts/data-table'
import { useRiskLists } from '../risk-lists'

interface Props {
  versions: readonly ListedVersion[]
  leftOut: number
}

/** What was in force before, and the way back to it. */
export const Versions = observer(function Versions({ versions, leftOut }: Props) {
  const lists = useRiskLists()
  const words = riskListTexts().versions
  const columns: Column<ListedVersion>[] = [
    { key: 'number', title: words.number, cell: ({ number, isRollBack }) => (isRollBack ? `${number} · ${words.rollBack}` : number) },
    { key: 'time', title: words.listTime, isWhole: true, cell: ({ listTime }) => say(listTimeText(listTime)) },
    { key: 'cities', title: words.cities, cell: ({ cities }) => cities, isNumber: true },
    { key: 'confirmed', title: words.confirmed, isWhole: true, cell: ({ confirmedAt }) => stampOf(confirmedAt) },
    { key: 'by', title: words.by, cell: ({ by }) => by ?? words.system },
    {
      key: 'back',
      title: '',
      cell: ({ number, list }) => (
        <Button kind="quiet" id={`back-to-${number}`} onPress={() => lists.open(list, number)}>
          {words.goBack}
        </Button>
      ),
    },
  ]
  return (
    <View className="risk-lists__section">
      <View className="risk-lists__title">{words.title}</View>
      <DataTable label={words.title} columns={columns} rows={versions} keyOf={({ number }) => String(number)} none={words.none} />
      {leftOut > 0 && <View className="risk-lists__note">{words.leftOut(leftOut)}</View>}
    </View>
  )
})
