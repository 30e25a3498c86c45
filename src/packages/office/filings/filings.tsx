import { filingTexts } from '@/i18n/packages/office/filings/texts'
import type { FilingsStore, ListedFiling } from '@/stores/office/filings.store'
import { Button } from '@/ui/button/button'
import { Dialog } from '@/ui/dialog/dialog'
import { civilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { type Column, DataTable } from '../parts/data-table'
import { NewFiling } from './new-filing'

interface Props {
  store: FilingsStore
}

export const Filings = observer(function Filings({ store }: Props) {
  const [leaving, setLeaving] = useState<string>()
  const words = filingTexts()
  const end = async () => {
    if (leaving) await store.withdraw(leaving)
    setLeaving(undefined)
  }
  const columns: Column<ListedFiling>[] = [
    { key: 'number', title: words.number, cell: ({ number }) => number },
    { key: 'company', title: words.company, cell: ({ company }) => company },
    { key: 'routes', title: words.routesTitle, cell: ({ routes }) => routes.map((route) => words.routes[route]).join(' · ') },
    { key: 'validUntil', title: words.validUntil, isWhole: true, cell: ({ validUntil }) => validUntil },
    { key: 'approvedAt', title: words.approvedAt, isWhole: true, cell: ({ approvedAt }) => civilDate(approvedAt) },
    {
      key: 'withdraw',
      title: '',
      cell: ({ number }) => (
        <Button kind="quiet" id={`withdraw-${number}`} onPress={() => setLeaving(number)}>
          {words.withdraw}
        </Button>
      ),
    },
  ]
  return (
    <View className="desk">
      <DataTable label={words.list} columns={columns} rows={store.filings} keyOf={({ number }) => number} none={words.none} />
      <NewFiling store={store} />
      {leaving && (
        <Dialog
          isDanger
          title={words.withdrawTitle(leaving)}
          text={words.withdrawText}
          confirm={words.withdraw}
          onConfirm={end}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </View>
  )
})
