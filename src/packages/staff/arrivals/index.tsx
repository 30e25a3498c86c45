import { staffTexts } from '@/i18n/packages/staff/texts'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { type ArrivalList, ArrivalsStore } from '@/stores/street/arrivals.store'
import { Card } from '@/ui/card/card'
import { Segmented } from '@/ui/choices/segmented'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { mayDo } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { ArrivalSheet } from './arrival-sheet'
import { ConfirmArrival } from './confirm-arrival'
import { UnmaskArrival } from './unmask-arrival'
import { Rows } from './rows'
import '../street.scss'

/** In the order of the work. */
const LISTS: readonly ArrivalList[] = ['expected', 'overdue', 'arrived']

/** 返温来温人员: who is coming to a grid worker's streets, and who has come (`product.md` 8). */
const ArrivalsPage = observer(function ArrivalsPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new ArrivalsStore(cloud), [cloud])
  const { arrivals: words, errors } = staffTexts()
  const { one, problem } = store
  const [isAsking, setAsking] = useState(false)
  const [isArriving, setArriving] = useState(false)
  const over = one && (
    <>
      <ArrivalSheet store={store} one={one} onUnmask={() => setAsking(true)} onArrive={() => setArriving(true)} />
      {isAsking && <UnmaskArrival store={store} one={one} onClose={() => setAsking(false)} />}
      {isArriving && <ConfirmArrival store={store} one={one} onClose={() => setArriving(false)} />}
    </>
  )
  useDidShow(() => void store.refresh())
  return (
    <Page title={words.bar} errors={errors} over={over}>
      <View className="street">
        <View className="street__side">
          <PageHead lead={words.lead} />
          <Card>
            <Segmented
              id="arrivals"
              label={words.list}
              value={store.list}
              options={LISTS.map((value) => ({ value, title: words.lists[value] }))}
              onChange={store.show}
            />
          </Card>
        </View>
        <View className="street__main">
          {!one && problem && <ErrorNotice problem={problem} />}
          <Rows store={store} />
        </View>
      </View>
    </Page>
  )
})

export default forStaff(({ role }) => mayDo(role, 'declaration.listArrivals'), ArrivalsPage)
