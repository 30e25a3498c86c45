import { HOME_CITY } from '../kernel/home-city'
import { isCity } from '../risk-area/cities'
import { isBeyond } from '../verification/origins'

/** Where a journey can begin or pass through: not the city that it ends in. `originName` has its name. */
export const isPlace = (code: string): boolean => isBeyond(code) || (isCity(code) && code !== HOME_CITY.code)
