import { useStores } from '@/pages/stores'
import { problemOf, valueOf } from '@/stores/loadable'
import { StatisticsStore } from '@/stores/office/statistics.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { civilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Arriving } from './arriving'
import { DayField } from './day-field'
import './index.scss'
import { Numbers } from './numbers'

/** 统计: numbers of a day, as jobs counted them; of nobody in particular. */
const StatisticsPage = observer(function StatisticsPage() {
  const { cloud, clock } = useStores()
  const store = useMemo(() => new StatisticsStore(cloud), [cloud])
  const problem = problemOf(store.reading) ?? problemOf(store.arriving)
  const statistics = valueOf(store.reading)
  const arriving = valueOf(store.arriving)
  useDidShow(() => void store.show(store.day || civilDate(clock.now)))
  return (
    <OfficePage section="statistics">
      <View className="statistics">
        <DayField shown={store.day} onShow={store.show} />
        {problem && <ErrorNotice problem={problem} />}
        {store.reading.kind === 'loading' && <Skeleton blocks={['card', 'card']} />}
        {statistics && <Numbers statistics={statistics} day={store.day} />}
        {arriving && <Arriving arriving={arriving} day={store.day} />}
      </View>
    </OfficePage>
  )
})

export default forRoom('statistics', StatisticsPage)
