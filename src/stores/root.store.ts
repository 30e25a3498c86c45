import type { Services } from '@/services/services'
import { AwayStore } from './away.store'
import { ClockStore } from './clock.store'
import { CodeStore } from './code.store'
import { OpeningStore } from './opening.store'
import { UnlinkingStore } from './unlinking.store'
import { SettingsStore } from './settings.store'
import { TYPED } from './typed'
import { WalletStore } from './wallet.store'

/** All stores, made once; pages find them in a context. */
export class RootStore {
  readonly clock: ClockStore
  readonly settings: SettingsStore
  readonly unlinking: UnlinkingStore
  readonly code: CodeStore
  readonly away: AwayStore
  readonly opening: OpeningStore
  readonly cloud: Services['cloud']
  readonly storage: Services['storage']
  readonly navigation: Services['navigation']
  readonly phone: Services['phone']
  readonly scanner: Services['scanner']
  readonly screen: Services['screen']
  readonly timer: Services['timer']
  readonly subscription: Services['subscription']
  readonly face: Services['face']
  /** What a guard has scanned, from the door to the form for its holder: in memory alone. */
  scannedText: string | undefined

  constructor(services: Services, clock = new ClockStore(services.timer, services.storage)) {
    const { cloud, storage, timer, randomness, network, phone, scanner, screen, subscription, face, navigation, whereabouts } = services
    this.clock = clock
    this.cloud = cloud
    this.storage = storage
    this.settings = new SettingsStore(storage, phone)
    this.unlinking = new UnlinkingStore(cloud, storage)
    this.code = new CodeStore({ cloud, storage, network, timer }, clock, new WalletStore(storage, randomness, timer))
    this.away = new AwayStore({ storage, whereabouts, clock })
    this.navigation = navigation
    this.opening = new OpeningStore(navigation)
    this.phone = phone
    this.scanner = scanner
    this.screen = screen
    this.timer = timer
    this.subscription = subscription
    this.face = face
  }

  /** What this phone keeps of people goes; settings stay. */
  forget = (): void => {
    this.code.forget()
    this.away.turnOff()
    for (const key of Object.values(TYPED)) this.storage.remove(key)
  }
}
