import { CASE_STATE_WORDS, markWords } from '@/i18n/packages/cases/words'
import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import { say } from '@/i18n/texts'
import { CaseRiskMark } from '@/pages/case-risk-mark'
import { useStores } from '@/pages/stores'
import type { AllCasesStore, ListedCase } from '@/stores/office/all-cases.store'
import { Button } from '@/ui/button/button'
import { streetName } from '@domain/divisions'
import { stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'

interface Props {
  store: AllCasesStore
  cases: readonly ListedCase[]
}

/** What was found, or the pages that were read, the newest cases first. */
export const Listing = observer(function Listing({ store, cases }: Props) {
  const { navigation } = useStores()
  const words = allCasesTexts()
  return (
    <>
      <View className="cases__count">{store.found ? words.found(cases.length) : words.count(store.total)}</View>
      <DataTable
        label={words.list}
        columns={columns()}
        rows={cases}
        keyOf={(one) => one.case}
        onPress={(one) => navigation.open('staff/case', { case: one.case })}
        none={store.found ? words.notFound : words.none}
      />
      {store.hasMore && !store.found && (
        <Button id="cases-more" kind="secondary" onPress={store.more}>
          {words.more}
        </Button>
      )}
    </>
  )
})

function columns(): Column<ListedCase>[] {
  const words = allCasesTexts()
  return [
    { key: 'name', title: words.name, cell: ({ maskedName }) => maskedName },
    { key: 'place', title: words.place, cell: ({ street }) => say(streetName(street)) },
    { key: 'state', title: words.state, cell: ({ state }) => say(CASE_STATE_WORDS[state]) },
    { key: 'risk', title: words.risk, cell: ({ risk }) => <CaseRiskMark risk={risk} /> },
    { key: 'marks', title: words.marks, cell: (one) => markWords(one).join(' · ') || '—' },
    { key: 'until', title: words.until, isWhole: true, cell: ({ until }) => until ?? '—' },
    { key: 'openedAt', title: words.openedAt, isWhole: true, cell: ({ openedAt }) => stampOf(openedAt) },
    { key: 'changedAt', title: words.changedAt, isWhole: true, cell: ({ changedAt }) => stampOf(changedAt) },
  ]
}
