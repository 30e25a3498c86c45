import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { valueOf } from '@/stores/loadable'
import type { ListedChange, RiskReviewStore } from '@/stores/office/risk-review.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/choices/segmented'
import { CHANGE_KINDS } from '@domain/risk-area/difference'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { type Column, DataTable } from '../../parts/data-table'
import { figure, placeSentence } from '../words'

const SEARCH_AT_MOST = 40

/** What the list changes, kind by kind, page by page. */
export const Differences = observer(function Differences({ store }: { store: RiskReviewStore }) {
  const { review: words } = riskListTexts()
  const { totals } = store.review
  const isSame = CHANGE_KINDS.every((kind) => totals[kind] === 0)
  if (isSame) return <Card>{words.same}</Card>
  const options = CHANGE_KINDS.map((kind) => ({ value: kind, title: words.kind(words.kinds[kind], figure(totals[kind])) }))
  return (
    <View className="risk-lists__section">
      <Segmented id="changes" label={words.difference} value={store.kind} options={options} onChange={(kind) => store.show(kind)} />
      <Search store={store} />
      <Changes store={store} />
    </View>
  )
})

/** By the names of places; those of all kinds are told apart above. */
const Search = observer(function Search({ store }: { store: RiskReviewStore }) {
  const { review: words } = riskListTexts()
  const [typed, setTyped] = useState('')
  const clear = () => {
    setTyped('')
    return store.find('')
  }
  return (
    <>
      <Field
        id="find-change"
        label={words.search}
        value={typed}
        onChange={setTyped}
        placeholder={words.searchHint}
        type="text"
        maxLength={SEARCH_AT_MOST}
        beside={
          <Button kind="quiet" id="find-changes" onPress={() => store.find(typed)}>
            {words.find}
          </Button>
        }
      />
      {store.search && (
        <Button kind="quiet" id="all-changes" onPress={clear}>
          {words.clear}
        </Button>
      )}
    </>
  )
})

const Changes = observer(function Changes({ store }: { store: RiskReviewStore }) {
  const { review: words } = riskListTexts()
  const changes = valueOf(store.changes)
  if (!changes) return null
  return (
    <>
      <DataTable
        label={words.kinds[store.kind]}
        columns={columns()}
        rows={changes.rows}
        keyOf={({ province, city, county, community, level }) => [province, city, county, community, level].join('-').replace(/\s/g, '_')}
        none={store.search ? words.nothing : words.same}
      />
      {store.search && <View className="risk-lists__note">{words.found(figure(changes.total))}</View>}
      {changes.pages > 1 && <Pages store={store} pages={changes.pages} />}
    </>
  )
})

const Pages = observer(function Pages({ store, pages }: { store: RiskReviewStore; pages: number }) {
  const { review: words } = riskListTexts()
  const { page, kind } = store
  return (
    <View className="risk-lists__pages">
      <View className="risk-lists__turn">
        <Button id="page-before" kind="quiet" onPress={() => store.show(kind, page - 1)} isDisabled={page === 0}>
          {words.before}
        </Button>
      </View>
      <View>{words.page(page + 1, pages)}</View>
      <View className="risk-lists__turn">
        <Button id="page-after" kind="quiet" onPress={() => store.show(kind, page + 1)} isDisabled={page + 1 >= pages}>
          {words.after}
        </Button>
      </View>
    </View>
  )
})

function columns(): Column<ListedChange>[] {
  const { review: words, levels } = riskListTexts()
  return [
    {
      key: 'level',
      title: words.level,
      cell: ({ level, from }) => (from === null ? levels[level] : words.moved(levels[from], levels[level])),
    },
    { key: 'place', title: words.place, cell: ({ province, city, county }) => placeSentence(province, city, county) },
    { key: 'community', title: words.community, cell: ({ community }) => community },
  ]
}
