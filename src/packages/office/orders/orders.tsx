import { auditTexts } from '@/i18n/packages/office/audit/texts'
import { orderTexts } from '@/i18n/packages/orders/texts'
import { type ListedOrder, ORDER_LISTS, type OrdersStore } from '@/stores/office/orders.store'
import { Button } from '@/ui/button/button'
import { Segmented } from '@/ui/choices/segmented'
import { stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'

interface Props {
  store: OrdersStore
  onOpen: (order: ListedOrder) => void
  onRaise: () => void
}

/** The list that was asked for, above it how many stand in each. */
export const Orders = observer(function Orders({ store, onOpen, onRaise }: Props) {
  const words = orderTexts()
  const { orders, counts } = store
  const options = ORDER_LISTS.map((value) => ({ value, title: `${words.office.lists[value]} ${counts?.[value] ?? ''}`.trim() }))
  return (
    <View className="orders">
      <View className="orders__bar">
        <Segmented id="orders" label={words.office.list} value={store.list} options={options} onChange={store.show} />
        <View className="orders__buttons">
          <Button id="orders-refresh" kind="secondary" onPress={store.refresh}>
            {words.office.refresh}
          </Button>
          <Button id="to-raise" onPress={onRaise}>
            {words.raise}
          </Button>
        </View>
      </View>
      {orders && (
        <DataTable
          label={words.office.list}
          columns={columns()}
          rows={orders}
          keyOf={({ order }) => order}
          onPress={onOpen}
          none={words.office.none[store.list]}
        />
      )}
      {store.hasMore && (
        <Button id="orders-more" kind="secondary" onPress={store.more}>
          {words.office.more}
        </Button>
      )}
    </View>
  )
})

function columns(): Column<ListedOrder>[] {
  const { office, description, stateOf, askedAt: asked } = orderTexts()
  return [
    { key: 'state', title: office.state, isWhole: true, cell: stateOf },
    { key: 'document', title: office.document, cell: ({ maskedDocument }) => maskedDocument },
    { key: 'description', title: description, isText: true, cell: (order) => order.description },
    { key: 'number', title: office.number, cell: ({ number }) => number ?? '—' },
    { key: 'raisedBy', title: office.raisedBy, cell: ({ raisedBy }) => auditTexts().roles[raisedBy] },
    { key: 'openedAt', title: office.openedAt, isWhole: true, cell: ({ openedAt }) => stampOf(openedAt) },
    { key: 'askedAt', title: asked, isWhole: true, cell: ({ askedAt }) => (askedAt === null ? '—' : stampOf(askedAt)) },
    { key: 'answer', title: office.answer, isText: true, cell: ({ answer }) => answer ?? '—' },
  ]
}
