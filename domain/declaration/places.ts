import type { PlaceGroup } from '../divisions/called'
import { HOME_CITY } from '../kernel/home-city'
import { isCity } from '../risk-area/cities'
import { isBeyond, ORIGINS } from '../verification/origins'

/** Where a journey can begin or pass through: not the city that it ends in. `originName` has its name. */
export const isPlace = (code: string): boolean => isBeyond(code) || (isCity(code) && code !== HOME_CITY.code)

/** These places, as people pick them. */
export const PLACES: readonly PlaceGroup[] = ORIGINS.map((group) => ({ ...group, items: group.items.filter(({ code }) => isPlace(code)) }))
