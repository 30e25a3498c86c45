import { type Findable, findAmong } from '../risk-area/find-among'
import { ORIGINS } from './origins'

/** By name and province alone: the letters of all cities would weigh too much on the pages that share them. */
const FINDABLE: readonly Findable[] = ORIGINS.flatMap(({ name: province, items }) => items.map((item) => ({ ...item, province })))

/** Where people come from that fits what was typed, best first. */
export const findOrigins = (typed: string): Findable[] => findAmong(typed, FINDABLE)
