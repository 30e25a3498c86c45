import { type CivilDate, civilDate, type Instant } from '../kernel/china-time'
import { keptFor } from '../retention/retention.table'

/** No number of an earlier day is kept. */
export const firstDayKept = (now: Instant): CivilDate => civilDate(now - keptFor('statistics'))
