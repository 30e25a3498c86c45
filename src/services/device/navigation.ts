import Taro from '@tarojs/taro'
import { fetchPage } from './page-files'

/** Of the code. */
const HOME = '/pages/code/index'

/** Pages of subpackages by name, so that a path stands in one place. */
const PLACES = {
  declare: 'itinerary/declare',
  link: 'people/link',
  confirm: 'people/confirm',
  temporary: 'people/temporary',
  verify: 'verification/form',
  case: 'verification/case',
  returning: 'returning/journey',
  check: 'returning/check',
  street: 'staff/street',
  questions: 'help/questions',
  cities: 'help/cities',
  settings: 'help/settings',
  data: 'help/data',
  privacy: 'help/privacy',
  missing: 'help/missing',
  door: 'staff/door',
  place: 'staff/place',
  desk: 'office/desk',
} as const

type NamedPlace = keyof typeof PLACES

/** Other pages of these subpackages, each under its name. */
type RoomPlace = `office/${string}` | `staff/${string}`

export type Place = NamedPlace | RoomPlace | 'verification/for-holder'

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

const pathOf = (place: Place) => `/packages/${place in PLACES ? PLACES[place as NamedPlace] : place}/index`

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
  home: () => void go(Taro.reLaunch, HOME),
  canGoBack: () => Taro.getCurrentPages().length > 1,
  onNotOpened: (tell) => void toldOfNotOpened.push(tell),
  entitle: (title) => void Taro.setNavigationBarTitle({ title }),
}
