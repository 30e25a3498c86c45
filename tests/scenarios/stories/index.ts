import type { Scenario } from '../scenario'
import { colours } from './colours'
import { comparedCities } from './compared-cities'
import { lockOut } from './lock-out'
import { temporaryPass } from './temporary-pass'
import { validity } from './validity'
import { verification } from './verification'
import { workOrders } from './work-orders'

export const SCENARIOS: readonly Scenario[] = [
  ...validity,
  ...lockOut,
  ...temporaryPass,
  ...comparedCities,
  ...colours,
  ...verification,
  ...workOrders,
]
