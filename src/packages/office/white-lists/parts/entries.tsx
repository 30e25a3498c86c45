import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import type { ListedEntry, ListEntriesStore } from '@/stores/office/list-entries.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Dialog } from '@/ui/dialog/dialog'
import { Field } from '@/ui/field/field'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import type { ListKind } from '@domain/white-list'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { type Column, DataTable } from '../../parts/data-table'

const LENGTH_AT_MOST = 24

interface Props {
  kind: ListKind
  entries: ListEntriesStore
}

/** Who stands on the list today. */
export const Entries = observer(function Entries({ kind, entries }: Props) {
  const [leaving, setLeaving] = useState<ListedEntry>()
  const words = whiteListTexts()
  const remove = async () => {
    if (leaving) await entries.remove(kind, leaving.entry)
    setLeaving(undefined)
  }
  const { columns: titles } = words
  const ofTrucks: Column<ListedEntry>[] = [
    { key: 'plate', title: titles.plate, cell: ({ maskedPlate }) => maskedPlate },
    { key: 'route', title: titles.route, cell: ({ route }) => route && words.routes[route] },
    { key: 'filing', title: titles.filing, cell: ({ filing }) => filing },
  ]
  const columns: Column<ListedEntry>[] = [
    { key: 'name', title: titles.name, cell: ({ maskedName }) => maskedName },
    { key: 'number', title: titles.idNumber, cell: ({ maskedNumber }) => maskedNumber },
    { key: 'company', title: titles.company, cell: ({ company }) => company },
    ...(kind === 'truck' ? ofTrucks : []),
    { key: 'until', title: titles.until, isWhole: true, cell: ({ until }) => until },
    {
      key: 'remove',
      title: '',
      cell: (one) => (
        <Button kind="quiet" id={`remove-${one.entry}`} onPress={() => setLeaving(one)}>
          {words.remove}
        </Button>
      ),
    },
  ]
  const { sought, total } = entries
  return (
    <View className="list-stack">
      <Search kind={kind} entries={entries} />
      <View className="list-pages">
        <View className="desk__name">{words.entriesTitle}</View>
        <View className="desk__detail">{words.count(total)}</View>
      </View>
      <DataTable
        label={words.entriesTitle}
        columns={columns}
        rows={entries.entries}
        keyOf={({ entry }) => entry}
        none={sought === undefined ? words.none : words.notFound}
      />
      <Pages kind={kind} entries={entries} />
      {leaving && (
        <Dialog
          isDanger
          title={words.removeTitle(leaving.maskedName)}
          text={words.removeText}
          confirm={words.remove}
          onConfirm={remove}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </View>
  )
})

const Search = observer(function Search({ kind, entries }: Props) {
  const { clock } = useStores()
  const words = whiteListTexts()
  const [typed, setTyped] = useState('')
  const { isTried, attempt } = useTried()
  const number = readIdNumber(typed, civilDate(clock.now))
  const find = async () => {
    if (attempt(number.ok) && number.ok) await entries.show(kind, 0, number.value)
  }
  const showAll = async () => {
    setTyped('')
    await entries.show(kind)
  }
  return (
    <Card>
      <Field
        id="find-id"
        label={words.search}
        value={typed}
        onChange={setTyped}
        placeholder={words.searchPlaceholder}
        type="idcard"
        maxLength={LENGTH_AT_MOST}
        error={isTried && !number.ok ? words.searchWrong : undefined}
        beside={
          <Button kind="quiet" id="find" onPress={find}>
            {words.find}
          </Button>
        }
      />
      {entries.sought !== undefined && (
        <Button kind="secondary" id="show-all" onPress={showAll}>
          {words.showAll}
        </Button>
      )}
    </Card>
  )
})

const Pages = observer(function Pages({ kind, entries }: Props) {
  const words = whiteListTexts()
  const { page, pages, sought } = entries
  if (pages < 2 || sought !== undefined) return null
  return (
    <View className="list-pages">
      <Button kind="quiet" id="page-before" onPress={() => entries.show(kind, page - 1)} isDisabled={page === 0}>
        {words.previous}
      </Button>
      <View className="desk__detail">{words.pageOf(page + 1, pages)}</View>
      <Button kind="quiet" id="page-after" onPress={() => entries.show(kind, page + 1)} isDisabled={page + 1 >= pages}>
        {words.next}
      </Button>
    </View>
  )
})
