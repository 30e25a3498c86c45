import { orderTexts } from '@/i18n/packages/orders/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { forStaff } from '@/pages/for-staff'
import { OrderSheet } from '@/pages/order-sheet'
import { Page } from '@/pages/page'
import { RaiseOrder } from '@/pages/raise-order'
import { useStores } from '@/pages/stores'
import { type OwnOrder, OwnOrdersStore } from '@/stores/orders/own-orders.store'
import { Card } from '@/ui/card/card'
import { mayDo } from '@domain/access/rights.table'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { OwnOrders } from './own-orders'
import './index.scss'

/** 政务工单: a code is grey or wrong; staff ask the province to look, and see what became of it (`product.md` 6). */
const StaffOrdersPage = observer(function StaffOrdersPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new OwnOrdersStore(cloud), [cloud])
  const [order, setOrder] = useState<OwnOrder>()
  useDidShow(() => void store.refresh())
  const close = () => {
    setOrder(undefined)
    store.forgive()
  }
  const sheet = order && <OrderSheet order={order} problem={store.problem} onCheck={store.check} onClose={close} />
  return (
    <Page title={orderTexts().bar} errors={staffTexts().errors} over={sheet}>
      <Card>
        <RaiseOrder onRaise={store.raise} problem={order ? undefined : store.problem} />
      </Card>
      <OwnOrders orders={store.orders} onOpen={setOrder} />
    </Page>
  )
})

export default forStaff(({ role }) => mayDo(role, 'orders.raiseOrder'), StaffOrdersPage)
