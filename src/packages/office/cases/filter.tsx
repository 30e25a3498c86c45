import { CASE_STATE_WORDS } from '@/i18n/packages/cases/words'
import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { say } from '@/i18n/texts'
import type { AllCasesStore } from '@/stores/office/all-cases.store'
import { Segmented } from '@/ui/choices/segmented'
import { AGE_BANDS } from '@domain/statistics/ages.table'
import { CASE_STATES } from '@domain/verification/case'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PlaceField } from './place-field'
import { FilterCard } from '../parts/filter-card'

const ANY = 'any'

/** What is chosen; any is no part of the filter. */
const chosen = <Value extends string>(value: Value | typeof ANY) => (value === ANY ? undefined : value)

/** By place, state and age; each change asks anew. */
export const Filter = observer(function Filter({ store }: { store: AllCasesStore }) {
  const words = allCasesTexts()
  const { place, state = ANY, age = ANY } = store.filter
  const states = CASE_STATES.map((value) => ({ value, title: say(CASE_STATE_WORDS[value]) }))
  const ages = AGE_BANDS.map(({ id }) => ({ value: id, title: statisticsTexts().cases.ages[id] }))
  return (
    <FilterCard>
      <View className="cases__filter">
        <PlaceField value={place} onChange={(within) => store.narrow({ place: within })} />
        <Segmented
          isWrapping
          id="cases-age"
          label={words.age}
          value={age}
          options={[{ value: ANY, title: words.anyAge }, ...ages]}
          onChange={(band) => store.narrow({ age: chosen(band) })}
        />
      </View>
      <Segmented
        isWrapping
        id="cases-state"
        label={words.state}
        value={state}
        options={[{ value: ANY, title: words.anyState }, ...states]}
        onChange={(one) => store.narrow({ state: chosen(one) })}
      />
    </FilterCard>
  )
})
