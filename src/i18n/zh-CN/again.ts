import { times } from './times'
import type { Instant } from '@domain/kernel/china-time'

/** What serves while something does not: the end of many sentences. */
export const FALLBACK = '在此期间请用健康码 + 行程卡通行。'

/** When something may be tried again; in words where nobody said. */
export const moment = (at: Instant | undefined, otherwise: string) => (at === undefined ? otherwise : times.moment(at))
