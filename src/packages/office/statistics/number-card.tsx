import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { listFiles } from '@/stores/office/list-files'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { writeCsv } from '@domain/kernel/csv'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { Chart } from './chart'
import { notesOf, type NumberTable, sheetOf, SMALL } from './tables'

interface Props {
  title: string
  day: string
  lead?: string | undefined
  /** Absent: there is no count. */
  table: NumberTable | undefined
}

type Row = NumberTable['rows'][number]

/** One table of the day: drawn on a wide screen, read on all of them, and kept as a file. */
export const NumberCard = observer(function NumberCard({ title, day, lead, table }: Props) {
  const words = statisticsTexts()
  const save = listFiles?.save
  const isThere = table !== undefined && table.rows.length > 0
  return (
    <Card>
      <View className="statistics__head">
        <View className="statistics__title">{title}</View>
        {isThere && save && (
          <Button id={`save-${table.id}`} kind="quiet" onPress={() => save(`${title} ${day}.csv`, writeCsv(sheetOf(table, lead)))}>
            {words.save}
          </Button>
        )}
      </View>
      {lead && <View className="statistics__lead">{lead}</View>}
      {isThere && <Chart table={table} />}
      <DataTable
        label={title}
        columns={table ? columnsOf(table) : []}
        rows={table?.rows ?? []}
        keyOf={({ name }) => `${table?.id}-${name}`}
        none={words.none}
      />
      {isThere && <Legend table={table} />}
    </Card>
  )
})

/** What the signs in the table mean. */
const Legend = observer(function Legend({ table }: { table: NumberTable }) {
  return (
    <>
      {notesOf(table).map((note) => (
        <View key={note} className="statistics__lead">
          {note}
        </View>
      ))}
    </>
  )
})

const isFigure = (value: number | string | null) => typeof value !== 'string' || [SMALL, '—'].includes(value) || value.endsWith('%')

const columnsOf = ({ subject, columns, rows }: NumberTable): Column<Row>[] => [
  { key: 'subject', title: subject, cell: ({ name }) => name },
  ...columns.map((title, at) => ({
    key: title,
    title,
    isNumber: rows.every(({ values }) => isFigure(values[at] ?? null)),
    cell: ({ values }: Row) => values[at] ?? statisticsTexts().hidden,
  })),
]
