import { useStores } from '@/pages/stores'
import { OrdersStore } from '@/stores/office/orders.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Orders } from './orders'
import './orders.scss'

/** 政务工单: all that staff raised. */
const OrdersPage = observer(function OrdersPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new OrdersStore(cloud), [cloud])
  const { problem } = store
  useDidShow(() => void store.refresh())
  return (
    <OfficePage section="orders">
      {problem && <ErrorNotice problem={problem} />}
      <Orders store={store} />
    </OfficePage>
  )
})

export default forRoom('orders', OrdersPage)
