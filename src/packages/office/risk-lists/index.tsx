import { useStores } from '@/pages/stores'
import { valueOf } from '@/stores/loadable'
import { RiskListsStore } from '@/stores/office/risk-lists.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { RiskListsContext } from './risk-lists'
import { Review } from './views/review'
import { Shelf } from './views/shelf'
import './index.scss'

/** 风险地区名单: what is in force, what waits, and the look at one of them. */
const RiskListsPage = observer(function RiskListsPage() {
  const { cloud } = useStores()
  const lists = useMemo(() => new RiskListsStore(cloud), [cloud])
  useDidShow(() => void lists.load())
  const shelf = valueOf(lists.shelf)
  const { problem = lists.shelf.kind === 'failed' ? lists.shelf.problem : undefined, review } = lists
  return (
    <RiskListsContext.Provider value={lists}>
      <OfficePage section="risk-lists">
        {problem && <ErrorNotice problem={problem} />}
        {review ? (
          <Review key={review.review.list.list} store={review} />
        ) : shelf ? (
          <Shelf shelf={shelf} />
        ) : (
          <Skeleton blocks={['card', 'card']} />
        )}
      </OfficePage>
    </RiskListsContext.Provider>
  )
})

export default forRoom('risk-lists', RiskListsPage)
