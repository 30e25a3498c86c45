import { orderTexts } from '@/i18n/packages/orders/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { OwnOrdersStore } from '@/stores/orders/own-orders.store'
import { mayDo } from '@domain/access/rights.table'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { OwnOrders } from './own-orders'
import { RaiseForm } from './raise-form'
import './index.scss'

/** 政务工单: a code is grey or wrong; staff ask the province to look, and see what became of it (`product.md` 6). */
const StaffOrdersPage = observer(function StaffOrdersPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new OwnOrdersStore(cloud), [cloud])
  useDidShow(() => void store.refresh())
  return (
    <Page title={orderTexts().bar} errors={staffTexts().errors}>
      <RaiseForm store={store} />
      <OwnOrders orders={store.orders} />
    </Page>
  )
})

export default forStaff(({ role }) => mayDo(role, 'orders.raiseOrder'), StaffOrdersPage)
