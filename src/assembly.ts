import { speakAs } from '@/i18n/language'
import { connectCloud } from '@/services/cloud/connect'
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
import { appearanceOf } from '@/stores/kept-settings'
import { RootStore } from '@/stores/root.store'
import { appear } from '@/ui/frame/appearance'
import Taro from '@tarojs/taro'
import { autorun } from 'mobx'

const clock = new ClockStore(timer, storage)
const cloud = connectCloud(storage, clock.correct)

/** Where everything is put together: services and stores. */
export const stores = new RootStore(
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

speakAs(() => stores.settings.language)

if (process.env.TARO_ENV === 'h5') void fetchPagesAhead()

autorun(() => appear(appearanceOf(stores.settings)))

clock.start()
Taro.onAppShow(clock.start)
Taro.onAppHide(clock.pause)
