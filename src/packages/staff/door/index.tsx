import { staffTexts } from '@/i18n/packages/staff/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { DoorStore } from '@/stores/door/door.store'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useRef } from 'react'
import { DoorContext } from './door'
import { Answer } from './views/answer'
import { Ready } from './views/ready'
import { SignIn } from './views/sign-in'
import './index.scss'

/** The lists on a guard's phone are never much older while the door is on the screen. */
const REFRESH_MS = 120_000

/** 扫码核验: what staff do at a door, with or without network. Whoever has a desk starts there, and comes to a door from it. */
export default observer(function DoorPage() {
  const { cloud, storage, clock, screen, navigation } = useStores()
  const door = useMemo(() => new DoorStore({ cloud, storage }, clock), [cloud, storage, clock])
  const isShown = useRef(true)
  const isFromDesk = useRouter().params.from === 'desk'
  const startsAtDesk = door.hasDesk && !isFromDesk

  useDidShow(() => {
    isShown.current = true
    if (!startsAtDesk) void door.refresh()
    screen.brighten()
  })
  useDidHide(() => {
    isShown.current = false
    screen.restore()
  })
  useEffect(() => {
    if (startsAtDesk) void door.confirm().then(() => door.hasDesk && navigation.replace('desk'))
  }, [door, navigation, startsAtDesk])
  useEffect(() => {
    const refreshing = setInterval(() => isShown.current && void door.refresh(), REFRESH_MS)
    return () => clearInterval(refreshing)
  }, [door])

  return (
    <DoorContext.Provider value={door}>
      <Page title={staffTexts().door.bar} errors={staffTexts().errors} over={door.scanned && <Answer scanned={door.scanned} />}>
        {startsAtDesk ? <Skeleton blocks={['card', 'card']} /> : door.account ? <Ready account={door.account} /> : <SignIn />}
      </Page>
    </DoorContext.Provider>
  )
})
