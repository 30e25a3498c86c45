import { setLanguage } from '@/i18n/language'
import { StoresContext } from '@/pages/stores'
import { connectCloud } from '@/services/cloud/connect'
import { pressByKeyboard } from '@/services/device/keyboard'
import { navigation } from '@/services/device/navigation'
import { network } from '@/services/device/network'
import { fetchPagesAhead } from '@/services/device/page-files'
import { phone } from '@/services/device/phone'
import { createRandomness } from '@/services/device/randomness'
import { scanner } from '@/services/device/scanner'
import { screen } from '@/services/device/screen'
import { storage } from '@/services/device/storage'
import { subscription } from '@/services/device/subscription'
import { timer } from '@/services/device/timer'
import { whereabouts } from '@/services/device/whereabouts'
import { face } from '@/services/face/face'
import { ClockStore } from '@/stores/clock.store'
import { RootStore } from '@/stores/root.store'
import { type Appearance, AppearanceContext } from '@/ui/frame/appearance'
import { hearBackFirst } from '@/ui/use-back-closes'
import { useDidHide, useDidShow, usePageNotFound } from '@tarojs/taro'
import { autorun } from 'mobx'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useMemo } from 'react'
import './app.scss'

const clock = new ClockStore(timer, storage)
const cloud = connectCloud(storage, clock.correct)
const stores = new RootStore(
  {
    cloud,
    face,
    navigation,
    network,
    phone,
    randomness: createRandomness(storage),
    scanner,
    screen,
    storage,
    subscription,
    timer,
    whereabouts,
  },
  clock,
)

if (process.env.TARO_ENV === 'h5') {
  hearBackFirst()
  pressByKeyboard()
  void fetchPagesAhead()
}

autorun(() => setLanguage(stores.settings.language))

/** Where everything is put together: services, stores, appearance. */
export default observer(function App({ children }: { children?: ReactNode }) {
  const { theme, type } = stores.settings
  const appearance = useMemo<Appearance>(() => ({ theme, isLarge: type === 'large' }), [theme, type])
  useDidShow(clock.start)
  useDidHide(clock.pause)
  usePageNotFound(() => navigation.replace('missing'))
  return (
    <StoresContext.Provider value={stores}>
      <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
    </StoresContext.Provider>
  )
})
