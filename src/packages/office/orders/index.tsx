import { auditTexts } from '@/i18n/packages/office/audit/texts'
import { orderTexts } from '@/i18n/packages/orders/texts'
import { OrderSheet } from '@/pages/order-sheet'
import { RaiseOrder } from '@/pages/raise-order'
import { useStores } from '@/pages/stores'
import { type ListedOrder, OrdersStore } from '@/stores/office/orders.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { View } from '@tarojs/components'
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
  const [over, setOver] = useState<ListedOrder | 'new'>()
  useDidShow(() => void store.refresh())
  const close = () => {
    setOver(undefined)
    store.forgive()
  }
  const raise = async (order: Parameters<typeof store.raise>[0]) => {
    const state = await store.raise(order)
    if (state) close()
    return state
  }
  const sheet =
    over === 'new' ? (
      <Sheet title={orderTexts().raise} onClose={close}>
        <View className="orders">
          <RaiseOrder onRaise={raise} problem={problem} />
        </View>
      </Sheet>
    ) : (
      over && <OrderSheet order={over} more={forTheOffice} problem={problem} onCheck={store.check} onClose={close} />
    )
  return (
    <OfficePage section="orders" over={sheet}>
      {problem && !over && <ErrorNotice problem={problem} />}
      <Orders store={store} onOpen={setOver} onRaise={() => setOver('new')} />
    </OfficePage>
  )
})

const forTheOffice = ({ raisedBy, answer }: ListedOrder) => [
  { question: orderTexts().office.raisedBy, answer: auditTexts().roles[raisedBy] },
  { question: orderTexts().office.answer, answer: answer ?? '—' },
]

export default forRoom('orders', OrdersPage)
