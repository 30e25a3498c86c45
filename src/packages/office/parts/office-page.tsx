import { officeTexts } from '@/i18n/packages/office/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { readStaffAccount } from '@/stores/door/staff-account'
import type { DeskSection } from '@domain/access/desk.table'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useMemo } from 'react'
import './office-page.scss'

/** The rooms of the desk that whoever is signed in may open. */
export function useRooms(): readonly DeskSection[] {
  const { storage } = useStores()
  return useMemo(() => readStaffAccount(storage)?.desk ?? [], [storage])
}

interface Props {
  section: DeskSection
  children: ReactNode
  /** Sheets and dialogs. */
  over?: ReactNode
}

/** A room of the desk: one column on a phone; on a wide screen the list of rooms stands beside it. */
export const OfficePage = observer(function OfficePage({ section, children, over }: Props) {
  const { rooms: words, errors } = officeTexts()
  return (
    <Page title={words[section].title} errors={errors} over={over}>
      <View className="office">
        <Rooms section={section} />
        <View className="office__room">{children}</View>
      </View>
    </Page>
  )
})

/** The way between the rooms, on a wide screen. */
export const Rooms = observer(function Rooms({ section }: { section: DeskSection }) {
  const { navigation } = useStores()
  const { rooms: words } = officeTexts()
  return (
    <View className="office__rooms">
      {useRooms().map((room) => (
        <View
          key={room}
          id={`room-${room}`}
          className={`office__link ${room === section ? 'office__link--here' : ''}`}
          onClick={() => room !== section && navigation.replace(`office/${room}`)}
          {...spoken({ role: 'link', label: words[room].title })}
        >
          {words[room].title}
        </View>
      ))}
    </View>
  )
})
