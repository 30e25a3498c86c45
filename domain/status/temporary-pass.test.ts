import { HOUR, MINUTE } from '../kernel/china-time'
import { decide } from './decide'
import { isTemporaryRunning, TEMPORARY_PASS_SERVES, WHEN_TEMPORARY_IS_OVER } from './temporary-pass'

const t0 = Date.UTC(2022, 10, 24, 4)
const pass = { until: t0 + TEMPORARY_PASS_SERVES, answeredAt: t0 - HOUR }

it.each([
  ['t0', t0, pass.answeredAt, true],
  ['+1 h 59 min', t0 + 119 * MINUTE, pass.answeredAt, true],
  ['+2 h', t0 + 2 * HOUR, pass.answeredAt, false],
  ['+5 min, with a newer answer', t0 + 5 * MINUTE, t0 + MINUTE, false],
])('%s', (_, now, answeredAt, runs) => expect(isTemporaryRunning(pass, answeredAt, now)).toBe(runs))

it('none runs that was never granted', () => expect(isTemporaryRunning(undefined, t0, t0)).toBe(false))

it.each(['none', 'submitted', 'received'] as const)(
  'one that is over leaves what is decided without it: verification %s',
  (verification) => {
    const facts = {
      healthColour: 'green',
      itinerary: 'unknown',
      verification,
      negativeTest: false,
      truckDriver: false,
      healthWhitelist: false,
      locked: false,
    } as const
    const running = decide({ ...facts, temporaryPass: true })
    expect(running.situation).toBe(14)
    expect(decide({ ...facts, temporaryPass: false })).toMatchObject({
      ...WHEN_TEMPORARY_IS_OVER,
      colour: running.colour,
      mark: running.mark,
    })
  },
)
