import { texts } from '@/i18n/texts'
import { ListRow } from '@/ui/list-row/list-row'
import { Sheet } from '@/ui/sheet/sheet'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

const HOTLINES = [
  { operator: 'mobile', number: '10086' },
  { operator: 'unicom', number: '10010' },
  { operator: 'telecom', number: '10000' },
  { operator: 'broadnet', number: '10099' },
] as const

/** The operators' hotlines, for who has no travel record. */
export const OperatorsSheet = observer(function OperatorsSheet({ onClose }: { onClose: () => void }) {
  const { phone } = useStores()
  const { operators } = texts().help
  return (
    <Sheet title={operators.title} onClose={onClose}>
      <View>{operators.text}</View>
      <View>
        {HOTLINES.map(({ operator, number }) => (
          <ListRow
            key={number}
            id={`operator-${number}`}
            icon="phone"
            title={operators.names[operator]}
            note={number}
            onPress={() => phone.call(number)}
          />
        ))}
      </View>
    </Sheet>
  )
})
