import type { Shelf as ShelfContent } from '@/stores/office/risk-lists.store'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CurrentCard } from './current-card'
import { ImportCard } from './import-card'
import { Versions } from './versions'
import { Waiting } from './waiting'

/** Everything there is: in force, waiting, before; and the way to another. */
export const Shelf = observer(function Shelf({ shelf }: { shelf: ShelfContent }) {
  return (
    <View className="risk-lists">
      <View className="risk-lists__main">
        <CurrentCard current={shelf.current} />
      </View>
      <View className="risk-lists__side">
        <ImportCard source={shelf.source} />
      </View>
      <View className="risk-lists__whole">
        <Waiting lists={shelf.waiting} />
        <Versions versions={shelf.former} leftOut={shelf.leftOut} />
      </View>
    </View>
  )
})
