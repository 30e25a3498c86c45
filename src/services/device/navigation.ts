import Taro from '@tarojs/taro'
import { fetchPage } from './page-files'

/** Pages by name, so that a path stands in one place. */
const PLACES = {
  code: '/pages/code/index',
  declare: '/packages/itinerary/declare/index',
  link: '/packages/people/link/index',
  confirm: '/packages/people/confirm/index',
  temporary: '/packages/people/temporary/index',
  verify: '/packages/verification/form/index',
  case: '/packages/verification/case/index',
  returning: '/packages/returning/journey/index',
  check: '/packages/returning/check/index',
  street: '/packages/staff/street/index',
  questions: '/packages/help/questions/index',
  cities: '/packages/help/cities/index',
  settings: '/packages/help/settings/index',
  data: '/packages/help/data/index',
  privacy: '/packages/help/privacy/index',
  missing: '/packages/help/missing/index',
  door: '/packages/staff/door/index',
  place: '/packages/staff/place/index',
  desk: '/packages/office/desk/index',
} as const

/** Other pages of these subpackages, each under its name. */
type RoomPlace = `office/${string}` | `staff/${string}`

export type Place = keyof typeof PLACES | RoomPlace | 'verification/for-holder'

export interface Navigation {
  open(place: Place, query?: Readonly<Record<string, string>>): void
  /** The page on the screen gives way to another. */
  replace(place: Place, query?: Readonly<Record<string, string>>): void
  /** Back to the page before; to the code when there is none, as after a scanned code or a reload. */
  back(): void
  /** To the code, with nothing behind it. */
  home(): void
  canGoBack(): boolean
  /** Tells of a page that did not open, as without network, and how to try it again. */
  onNotOpened(tell: (again: () => void) => void): void
  /** The title of the page on the screen. */
  entitle(title: string): void
}

const pathOf = (place: Place) => (place in PLACES ? PLACES[place as keyof typeof PLACES] : `/packages/${place}/index`)

const address = (place: Place, query: Readonly<Record<string, string>> = {}) => {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return parts.length === 0 ? pathOf(place) : `${pathOf(place)}?${parts.join('&')}`
}

const toldOfNotOpened: ((again: () => void) => void)[] = []

/** The page before stays until the other is there. */
async function go(move: (to: { url: string }) => Promise<unknown>, url: string): Promise<void> {
  try {
    if (process.env.TARO_ENV === 'h5') await fetchPage(url)
    await move({ url })
  } catch {
    for (const tell of toldOfNotOpened) tell(() => void go(move, url))
  }
}

export const navigation: Navigation = {
  open: (place, query) => void go(Taro.navigateTo, address(place, query)),
  replace: (place, query) => void go(Taro.redirectTo, address(place, query)),
  back: () => (navigation.canGoBack() ? void Taro.navigateBack() : navigation.home()),
  home: () => void go(Taro.reLaunch, PLACES.code),
  canGoBack: () => Taro.getCurrentPages().length > 1,
  onNotOpened: (tell) => void toldOfNotOpened.push(tell),
  entitle: (title) => void Taro.setNavigationBarTitle({ title }),
}
