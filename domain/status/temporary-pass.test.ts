import { HOUR, MINUTE } from '../kernel/china-time'
import { isTemporaryRunning, TEMPORARY_PASS_SERVES } from './temporary-pass'

const t0 = Date.UTC(2022, 10, 24, 4)
const pass = { until: t0 + TEMPORARY_PASS_SERVES, answeredAt: t0 - HOUR }

it.each([
  ['t0', t0, pass.answeredAt, true],
  ['+1 h 59 min', t0 + 119 * MINUTE, pass.answeredAt, true],
  ['+2 h', t0 + 2 * HOUR, pass.answeredAt, false],
  ['+5 min, with a newer answer', t0 + 5 * MINUTE, t0 + MINUTE, false],
])('%s', (_, now, answeredAt, runs) => expect(isTemporaryRunning(pass, answeredAt, now)).toBe(runs))

it('none runs that was never granted', () => expect(isTemporaryRunning(undefined, t0, t0)).toBe(false))
