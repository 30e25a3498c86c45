import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import { useStores } from '@/pages/stores'
import { listFiles } from '@/stores/office/list-files'
import type { Import, ListImportStore } from '@/stores/office/list-import.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { civilDate, stampOf } from '@domain/kernel/china-time'
import { templateOf, templateRows } from '@domain/white-list'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../../parts/data-table'
import { stateOf } from '../state-of'
import { workbookOf } from '../workbook'

interface Props {
  lists: ListImportStore
}

/** A file to check, and those that were handed in lately. */
export const HandIn = observer(function HandIn({ lists }: Props) {
  const { clock } = useStores()
  const words = whiteListTexts()
  const { kind, stage } = lists
  const name = words.templateName(words.kinds[kind])
  const today = civilDate(clock.now)
  const columns: Column<Import>[] = [
    { key: 'at', title: words.handedInAt, isWhole: true, cell: ({ at }) => stampOf(at) },
    { key: 'good', title: words.good, cell: ({ good }) => good, isNumber: true },
    { key: 'refused', title: words.refused, cell: ({ refused }) => refused, isNumber: true },
    { key: 'state', title: words.state, cell: (one) => stateOf(one, clock.now) },
  ]
  return (
    <View className="list-stack">
      <Card>
        <View className="desk__name">{words.importTitle}</View>
        <View className="desk__detail">{listFiles ? words.importLead : words.inBrowser}</View>
        {listFiles && (
          <Button
            id="choose-file"
            onPress={lists.handIn}
            isBusy={stage !== 'idle'}
            busyText={stage === 'sending' ? words.sending : words.checking}
          >
            {words.chooseFile}
          </Button>
        )}
        {stage !== 'idle' && (
          <View className="desk__detail" {...spoken({ role: 'status' })}>
            {lists.fileName}
          </View>
        )}
        {listFiles?.save && (
          <>
            <View className="desk__detail">{words.templateHint}</View>
            <Button kind="secondary" id="template" onPress={() => listFiles?.save?.(`${name}.xlsx`, workbookOf(templateRows(kind, today)))}>
              {words.template}
            </Button>
            <Button kind="quiet" id="template-csv" onPress={() => listFiles?.save?.(`${name}.csv`, templateOf(kind, today))}>
              {words.templateCsv}
            </Button>
          </>
        )}
      </Card>
      <DataTable
        label={words.recent}
        columns={columns}
        rows={lists.imports}
        keyOf={({ proposal }) => proposal}
        onPress={(one) => void lists.open(one)}
        none={words.recentNone}
      />
    </View>
  )
})
