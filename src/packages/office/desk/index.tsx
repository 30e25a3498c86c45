import { officeTexts } from '@/i18n/packages/office/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useRooms } from '../parts/office-page'
import './desk.scss'

/** 工作台: the rooms that whoever is signed in may open. */
export default observer(function DeskPage() {
  const { navigation } = useStores()
  const { desk: words, rooms } = officeTexts()
  return (
    <Page title={words.bar}>
      <View className="office office--home">
        <Card kind="list">
          {useRooms().map((room) => (
            <ListRow
              key={room}
              id={`to-${room}`}
              title={rooms[room].title}
              detail={rooms[room].text}
              onPress={() => navigation.open(`office/${room}`)}
            />
          ))}
        </Card>
      </View>
    </Page>
  )
})
