import { auditTexts } from '@/i18n/packages/office/audit/texts'
import { orderTexts } from '@/i18n/packages/orders/texts'
import { OrderSheet } from '@/pages/order-sheet'
import { useStores } from '@/pages/stores'
import { type ListedOrder, OrdersStore } from '@/stores/office/orders.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Orders } from './orders'
import './orders.scss'

/** 政务工单: all that staff raised. */
const OrdersPage = observer(function OrdersPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new OrdersStore(cloud), [cloud])
  const { problem } = store
  const [order, setOrder] = useState<ListedOrder>()
  useDidShow(() => void store.refresh())
  const close = () => {
    setOrder(undefined)
    store.forgive()
  }
  const sheet = order && <OrderSheet order={order} more={forTheOffice} problem={problem} onCheck={store.check} onClose={close} />
  return (
    <OfficePage section="orders" over={sheet}>
      {problem && !order && <ErrorNotice problem={problem} />}
      <Orders store={store} onOpen={setOrder} />
    </OfficePage>
  )
})

const forTheOffice = ({ raisedBy, answer }: ListedOrder) => [
  { question: orderTexts().office.raisedBy, answer: auditTexts().roles[raisedBy] },
  { question: orderTexts().office.answer, answer: answer ?? '—' },
]

export default forRoom('orders', OrdersPage)
