import { staffTexts } from '@/i18n/packages/staff/texts'
import { CaseSearch } from '@/pages/case-search'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { WorklistStore } from '@/stores/street/worklist.store'
import { queueOf } from '@/stores/street/queue.store'
import { Card } from '@/ui/card/card'
import { mayDo } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { QueueCard } from '../parts/queue-card'
import { useQueue } from '../use-queue'
import { Lists } from './parts/lists'
import { Rows } from './parts/rows'
import '../street.scss'

/** 街道核查: the cases of a grid worker's streets (`product.md` 6); on a wide screen the list stands beside what it is asked for. */
const StreetPage = observer(function StreetPage() {
  const { cloud, storage } = useStores()
  const worklist = useMemo(() => new WorklistStore(cloud, queueOf(storage)), [cloud, storage])
  const queue = useQueue(worklist.refresh)
  useDidShow(() => void worklist.refresh())
  return (
    <Page title={staffTexts().street.bar} errors={staffTexts().errors}>
      <View className="street">
        <View className="street__side">
          <QueueCard queue={queue} items={queue.items} />
          <Lists worklist={worklist} />
          <Card>
            <CaseSearch id="street" words={staffTexts().street.search} store={worklist} />
          </Card>
        </View>
        <View className="street__main">
          <Rows worklist={worklist} />
        </View>
      </View>
    </Page>
  )
})

export default forStaff(({ role }) => mayDo(role, 'verification.listCases'), StreetPage)
