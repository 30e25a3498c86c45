import { orderTexts } from '@/i18n/packages/orders/texts'
import { texts } from '@/i18n/texts'
import type { OwnOrder } from '@/stores/orders/own-orders.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { MINUTE } from '@domain/kernel/china-time'
import { LOOKED_AT_AFTER_MS } from '@domain/work-order/follow.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

interface Props {
  orders: readonly OwnOrder[]
  onOpen: (order: OwnOrder) => void
}

/** What one raised oneself, and how it stands; what the province wrote is for the office. */
export const OwnOrders = observer(function OwnOrders({ orders, onOpen }: Props) {
  const words = orderTexts()
  const { moment } = texts().times
  return (
    <Card>
      <View className="orders__title">{words.mine}</View>
      <View className="orders__lead">{orders.length === 0 ? words.none : words.followed(LOOKED_AT_AFTER_MS.accepted / MINUTE)}</View>
      {orders.map((one) => (
        <ListRow
          key={one.order}
          id={`order-${one.order}`}
          title={words.stateOf(one)}
          detail={[one.description, one.maskedDocument, [one.number, moment(one.changedAt)].filter(Boolean).join(' · ')].map((line) => (
            <View key={line}>{line}</View>
          ))}
          onPress={() => onOpen(one)}
        />
      ))}
    </Card>
  )
})
