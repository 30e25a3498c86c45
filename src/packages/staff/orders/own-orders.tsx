import { orderTexts } from '@/i18n/packages/orders/texts'
import { texts } from '@/i18n/texts'
import type { OwnOrder } from '@/stores/orders/own-orders.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** What one raised oneself, and how it stands; what the province wrote is for the office. */
export const OwnOrders = observer(function OwnOrders({ orders }: { orders: readonly OwnOrder[] }) {
  const words = orderTexts()
  const { moment } = texts().times
  return (
    <Card>
      <View className="orders__title">{words.mine}</View>
      {orders.length === 0 && <View>{words.none}</View>}
      {orders.map(({ order, state, maskedDocument, changedAt }) => (
        <ListRow
          key={order}
          id={`order-${order}`}
          title={`${words.states[state]} · ${maskedDocument}`}
          detail={state === 'done' || state === 'returned' ? words.closedHow[state] : undefined}
          note={moment(changedAt)}
        />
      ))}
    </Card>
  )
})
