import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import { listFiles } from '@/stores/office/list-files'
import type { Import, ListImportStore, RefusedRow } from '@/stores/office/list-import.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { columnsOf, headersOf, writeCsv } from '@domain/white-list'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../../parts/data-table'

const SHOWN_AT_MOST = 100

interface Props {
  lists: ListImportStore
  current: Import
  /** The report is still kept. */
  isKept: boolean
}

function reasonsOf({ refusals }: RefusedRow): string[] {
  const words = whiteListTexts()
  return refusals.map(({ column, fault }) => words.reason(words.columns[column], words.faults[fault]))
}

/** Refused rows with their reasons; all of them in the report. */
export const Refused = observer(function Refused({ lists, current, isKept }: Props) {
  const words = whiteListTexts()
  if (current.refused === 0) return <View />
  if (!isKept) return <Card>{words.reportGone}</Card>

  const save = async () => {
    const rows = await lists.readAllRefused()
    if (!rows) return
    const { kind } = current
    const table = rows.map((row) => [
      ...columnsOf(kind).map((column) => row.cells[column] ?? ''),
      String(row.row),
      reasonsOf(row).join(words.semicolon),
    ])
    listFiles?.save?.(`${words.reportName(words.kinds[kind])}.csv`, writeCsv([[...headersOf(kind), words.row, words.reasons], ...table]))
  }
  const shown = lists.refused.slice(0, SHOWN_AT_MOST)
  const columns: Column<RefusedRow>[] = [
    { key: 'row', title: words.row, cell: ({ row }) => row, isNumber: true },
    { key: 'name', title: words.columns.name, cell: ({ cells }) => cells.name ?? '' },
    { key: 'idNumber', title: words.columns.idNumber, cell: ({ cells }) => cells.idNumber ?? '' },
    {
      key: 'reasons',
      title: words.reasons,
      cell: (row) => (
        <View className="list-reasons">
          {reasonsOf(row).map((reason) => (
            <View key={reason}>{reason}</View>
          ))}
        </View>
      ),
    },
  ]
  return (
    <View className="list-stack">
      <View className="list-pages">
        <View className="desk__name">{words.refusedTitle}</View>
        {listFiles?.save && (
          <View className="list-pages__button">
            <Button kind="secondary" id="report" onPress={save}>
              {words.report}
            </Button>
          </View>
        )}
      </View>
      <DataTable label={words.refusedTitle} columns={columns} rows={shown} keyOf={({ row }) => String(row)} none="" />
      {current.refused > shown.length && <View className="desk__detail">{words.refusedFirst(shown.length, current.refused)}</View>}
    </View>
  )
})
