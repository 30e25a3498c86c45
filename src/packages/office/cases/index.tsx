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
import './index.scss'

/** 全部核查: the cases of the whole city, masked; pressed, one opens where it is worked on. */
const CasesPage = observer(function CasesPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new AllCasesStore(cloud), [cloud])
  const { cases, problem } = store
  useDidShow(() => void store.refresh())
  return (
    <OfficePage section="cases">
      <View className="cases">
        <Filter store={store} />
        {problem && <ErrorNotice problem={problem} />}
        {cases ? <Listing store={store} cases={cases} /> : !problem && <Skeleton blocks={['card', 'card']} />}
      </View>
    </OfficePage>
  )
})

export default forRoom('cases', CasesPage)
