import type { Cloud } from './cloud/cloud'
import type { Navigation } from './device/navigation'
import type { Network } from './device/network'
import type { Phone } from './device/phone'
import type { Randomness } from './device/randomness'
import type { Scanner } from './device/scanner'
import type { Screen } from './device/screen'
import type { Storage } from './device/storage'
import type { Subscription } from './device/subscription'
import type { Timer } from './device/timer'
import type { Whereabouts } from './device/whereabouts'
import type { Face } from './face/face'

/** Everything the stores need of the world; the app hands it in, tests hand in their own. */
export interface Services {
  cloud: Cloud
  face: Face
  navigation: Navigation
  network: Network
  phone: Phone
  randomness: Randomness
  scanner: Scanner
  screen: Screen
  storage: Storage
  subscription: Subscription
  timer: Timer
  whereabouts: Whereabouts
}
