import { officeTexts } from '@/i18n/packages/office/texts'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { askWhetherStaff } from '@/stores/door/while-staff'
import { readStaffAccount } from '@/stores/door/staff-account'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { mayDo } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useRooms } from '../parts/office-page'
import './desk.scss'

/** 工作台: the rooms that whoever is signed in may open; and the door, for who may stand at one. Whether they still may is asked. */
const DeskPage = observer(function DeskPage() {
  const stores = useStores()
  const { navigation, storage } = stores
  const { desk: words, rooms } = officeTexts()
  useDidShow(() => void askWhetherStaff(stores))
  const role = readStaffAccount(storage)?.role
  return (
    <Page title={role ? words.bars[role] : ''}>
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
          {role && mayDo(role, 'pass.readDenyList') && (
            <ListRow id="to-door" title={words.door} detail={words.doorText} onPress={() => navigation.open('door', { from: 'desk' })} />
          )}
        </Card>
      </View>
    </Page>
  )
})

export default forStaff(({ desk }) => desk.length > 0, DeskPage)
