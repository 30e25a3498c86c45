import { useStores } from '@/pages/stores'
import { TrailStore } from '@/stores/office/trail.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { civilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Acts } from './parts/acts'
import { Days } from './parts/days'
import { Filter } from './parts/filter'
import './index.scss'

/** 操作记录: who did what, when and about whom; and whether the records of each day are whole. */
const AuditPage = observer(function AuditPage() {
  const { cloud, clock } = useStores()
  const trail = useMemo(() => new TrailStore(cloud), [cloud])
  useDidShow(() => {
    void trail.search({ day: civilDate(clock.now) })
    void trail.loadDays()
  })
  return (
    <OfficePage section="audit">
      <View className="audit">
        <Filter trail={trail} />
        {trail.problem && <ErrorNotice problem={trail.problem} />}
        <Acts trail={trail} />
        <Days trail={trail} />
      </View>
    </OfficePage>
  )
})

export default forRoom('audit', AuditPage)
