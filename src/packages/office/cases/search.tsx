import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import type { AllCasesStore } from '@/stores/office/all-cases.store'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { SEARCH_AT_MOST } from '@domain/verification/search'
import { observer } from 'mobx-react-lite'
import { FilterCard } from '../parts/filter-card'

/** In the whole city by full name, phone or the end of the ID: one box, which sees what was typed. */
export const Search = observer(function Search({ store }: { store: AllCasesStore }) {
  const words = allCasesTexts()
  return (
    <FilterCard>
      <Field
        id="cases-search"
        type="text"
        label={words.search}
        placeholder={words.searchPlaceholder}
        hint={words.searchHint}
        maxLength={SEARCH_AT_MOST}
        value={store.typed}
        onChange={store.type}
        error={store.isUnreadable ? words.unreadable : undefined}
        beside={
          <Button id="cases-find" kind="secondary" onPress={store.find}>
            {words.find}
          </Button>
        }
      />
      {store.typed !== '' && (
        <Button id="cases-clear" kind="quiet" onPress={() => store.type('')}>
          {words.clear}
        </Button>
      )}
    </FilterCard>
  )
})
