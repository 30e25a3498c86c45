import { policyTexts } from '@/i18n/packages/office/policy/texts'
import type { PolicyVersion } from '@/stores/office/policy.store'
import { stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { linesOf } from './words'

/** 修改记录: what was changed from when, by whom, why; the newest first. */
export const Versions = observer(function Versions({ versions }: { versions: readonly PolicyVersion[] }) {
  const words = policyTexts()
  const columns: Column<PolicyVersion>[] = [
    { key: 'number', title: words.number, cell: ({ number }) => String(number) },
    {
      key: 'what',
      title: words.what,
      isText: true,
      cell: ({ change, before }) => linesOf(change, before).map((line) => <View key={line}>{line}</View>),
    },
    { key: 'from', title: words.names.from, isWhole: true, cell: ({ from }) => stampOf(from) },
    { key: 'who', title: words.who, cell: ({ by }) => by ?? words.unknown },
    { key: 'why', title: words.why, cell: ({ reason }) => reason },
  ]
  return (
    <View className="policy-versions">
      <DataTable label={words.history} columns={columns} rows={versions} keyOf={({ number }) => String(number)} none={words.historyNone} />
    </View>
  )
})
