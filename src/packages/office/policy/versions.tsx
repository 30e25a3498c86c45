import { policyTexts } from '@/i18n/packages/office/policy/texts'
import type { PolicyRead, PolicyVersion } from '@/stores/office/policy.store'
import { Button } from '@/ui/button/button'
import { stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { linesOf } from './words'

interface Props {
  read: PolicyRead
  onWithdraw: (version: PolicyVersion) => void
}

/** 修改记录: what was changed from when, by whom, why; the newest first. What waits can be taken back. */
export const Versions = observer(function Versions({ read: { versions, scheduled }, onWithdraw }: Props) {
  const words = policyTexts()
  const waiting = new Set(scheduled.map(({ number }) => number))
  const withdrawn = new Set(versions.map(({ withdraws }) => withdraws))
  const columns: Column<PolicyVersion>[] = [
    { key: 'number', title: words.number, cell: ({ number }) => String(number) },
    { key: 'what', title: words.what, isText: true, cell: whatOf },
    {
      key: 'from',
      title: words.names.from,
      isWhole: true,
      cell: ({ number, from }) => (
        <>
          <View>{stampOf(from)}</View>
          {waiting.has(number) && <View className="policy-plan">{words.waits}</View>}
          {withdrawn.has(number) && <View className="policy-plan">{words.withdrawn}</View>}
        </>
      ),
    },
    { key: 'who', title: words.who, cell: ({ by }) => by ?? words.unknown },
    { key: 'why', title: words.why, cell: ({ reason }) => reason },
  ]
  const withdraw: Column<PolicyVersion> = {
    key: 'withdraw',
    title: '',
    cell: (version) =>
      waiting.has(version.number) && (
        <Button kind="quiet" id={`withdraw-${version.number}`} onPress={() => onWithdraw(version)}>
          {words.withdraw}
        </Button>
      ),
  }
  return (
    <View className="policy-versions">
      <DataTable
        label={words.history}
        columns={waiting.size > 0 ? [...columns, withdraw] : columns}
        rows={versions}
        keyOf={({ number }) => String(number)}
        none={words.historyNone}
      />
    </View>
  )
})

const whatOf = ({ change, before, withdraws }: PolicyVersion) =>
  (withdraws === null ? linesOf(change, before) : [policyTexts().withdraws(withdraws)]).map((line) => <View key={line}>{line}</View>)
