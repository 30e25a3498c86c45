import { useStores } from '@/pages/stores'
import { AllCasesStore } from '@/stores/office/all-cases.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Filter } from './filter'
import { Listing } from './listing'
import { Search } from './search'
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
        <Search store={store} />
        {!store.found && <Filter store={store} />}
        {problem && <ErrorNotice problem={problem} />}
        {cases ? <Listing store={store} cases={cases} /> : !problem && <Skeleton blocks={['card', 'card']} />}
      </View>
    </OfficePage>
  )
})

export default forRoom('cases', CasesPage)
