import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import { CaseSearch } from '@/pages/case-search'
import { useStores } from '@/pages/stores'
import { AllCasesStore } from '@/stores/office/all-cases.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { FilterCard } from '../parts/filter-card'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Filter } from './filter'
import { Listing } from './listing'
import './index.scss'

/** 全部核查: the cases of the whole city, masked; pressed, one opens where it is worked on. */
const CasesPage = observer(function CasesPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new AllCasesStore(cloud), [cloud])
  const { problem } = store
  const cases = store.found ?? store.cases
  useDidShow(() => void store.refresh())
  return (
    <OfficePage section="cases">
      <View className="cases">
        <FilterCard>
          <CaseSearch id="cases" words={allCasesTexts().search} store={store} />
        </FilterCard>
        {!store.found && <Filter store={store} />}
        {problem && <ErrorNotice problem={problem} />}
        {cases ? <Listing store={store} cases={cases} /> : !problem && <Skeleton blocks={['card', 'card']} />}
      </View>
    </OfficePage>
  )
})

export default forRoom('cases', CasesPage)
