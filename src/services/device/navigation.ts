import Taro from '@tarojs/taro'

/** Pages by name, so that a path stands in one place. */
const PLACES = {
  code: '/pages/code/index',
  declare: '/packages/itinerary/declare/index',
  link: '/packages/people/link/index',
  confirm: '/packages/people/confirm/index',
  temporary: '/packages/people/temporary/index',
  verify: '/packages/verification/form/index',
  case: '/packages/verification/case/index',
  street: '/packages/staff/street/index',
  questions: '/packages/help/questions/index',
  cities: '/packages/help/cities/index',
  settings: '/packages/help/settings/index',
  data: '/packages/help/data/index',
  privacy: '/packages/help/privacy/index',
  door: '/packages/staff/door/index',
  place: '/packages/staff/place/index',
  desk: '/packages/office/desk/index',
} as const

/** Pages of the office's desk lie in one subpackage, each under its name. */
export type OfficePlace = `office/${string}`

export type Place = keyof typeof PLACES | OfficePlace

export interface Navigation {
  open(place: Place, query?: Readonly<Record<string, string>>): void
  /** The page on the screen gives way to another. */
  replace(place: Place, query?: Readonly<Record<string, string>>): void
  /** Back to the page before; to the code when there is none, as after a scanned code or a reload. */
  back(): void
  /** To the code, with nothing behind it. */
  home(): void
  canGoBack(): boolean
  /** The title of the page on the screen. */
  entitle(title: string): void
}

const pathOf = (place: Place) => (place in PLACES ? PLACES[place as keyof typeof PLACES] : `/packages/${place}/index`)

const address = (place: Place, query: Readonly<Record<string, string>> = {}) => {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return parts.length === 0 ? pathOf(place) : `${pathOf(place)}?${parts.join('&')}`
}

export const navigation: Navigation = {
  open: (place, query) => void Taro.navigateTo({ url: address(place, query) }),
  replace: (place, query) => void Taro.redirectTo({ url: address(place, query) }),
  back: () => (navigation.canGoBack() ? void Taro.navigateBack() : navigation.home()),
  home: () => void Taro.reLaunch({ url: PLACES.code }),
  canGoBack: () => Taro.getCurrentPages().length > 1,
  entitle: (title) => void Taro.setNavigationBarTitle({ title }),
}
