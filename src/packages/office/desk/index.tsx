import { officeTexts } from '@/i18n/packages/office/texts'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { readStaffAccount } from '@/stores/door/staff-account'
import { type Waits, WaitingStore } from '@/stores/office/waiting.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { mayDo } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { useRooms } from '../parts/office-page'
import './desk.scss'

/** 工作台: the rooms that whoever is signed in may open; and the door, for who may stand at one. What waits there is asked, and with it whether they still may. */
const DeskPage = observer(function DeskPage() {
  const stores = useStores()
  const { navigation, storage, cloud } = stores
  const store = useMemo(() => new WaitingStore(cloud), [cloud])
  const { desk: words, rooms } = officeTexts()
  useDidShow(() => void store.refresh())
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
              detail={<Detail text={rooms[room].text} waits={store.in(room)} />}
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

const Detail = observer(function Detail({ text, waits }: { text: string; waits: readonly Waits[] }) {
  const { waiting } = officeTexts()
  return (
    <>
      <View>{text}</View>
      {waits.map(({ what, count }) => (
        <View key={what} className="desk-waits">
          {waiting[what](count)}
        </View>
      ))}
    </>
  )
})

export default forStaff(({ desk }) => desk.length > 0, DeskPage)
