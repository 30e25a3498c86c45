import { median } from './numbers.mjs'
import { row } from './row.mjs'

const CITIZENS = 10_370_000
const HOUR = 3600
const DAY = 24 * HOUR

/** What happens in the whole city in a second of the evening before a holiday. */
export const RATES = {
  /** People who open their code. */
  showing: 10_000,
  /** For seconds at a time: a concert ends, a train comes in. */
  burst: 30_000,
  /** 授权查询. Assumed: a third of the city within four hours, once each. */
  authorising: CITIZENS / 3 / (4 * HOUR),
  /** 返温来温预申报: one in a hundred within an hour. */
  returning: CITIZENS / 100 / HOUR,
}

/** What nobody could measure without the live cloud; docs/capacity.md says why these. */
const ASSUMED = {
  /** One round trip from a function to its database, ms. */
  roundTripMs: 5,
  /** One call of a system outside, ms. */
  outsideMs: 300,
  /** A function of 256 MB has a part of a core. */
  slowness: 4,
  memoryGb: 0.25,
}

/** 元, without discounts: tencentyun/qcloud-documents, 应用服务平台/购买指南/推荐购买说明.md works an example out of them. */
const PRICES = { gbSecond: 44.43 / 400_000, read: 9 / 6_000_000, write: 15 / 3_000_000 }

/** Operations by the stream they belong to, how often in one piece of it, and whom they call outside. */
const OPERATIONS = [
  { operation: 'status.show', stream: 'showing', outside: 0 },
  { operation: 'sms.sendCode', stream: 'authorising', outside: 1 },
  { operation: 'itinerary.authorise', stream: 'authorising', outside: 1 },
  { operation: 'declaration.readMyDeclaration', stream: 'returning', outside: 0 },
  { operation: 'declaration.startAnalysis', stream: 'returning', outside: 1 },
  { operation: 'declaration.readAnalysis', stream: 'returning', outside: 0, times: 'looks' },
  { operation: 'declaration.enterAnalysisCode', stream: 'returning', outside: 1 },
  { operation: 'declaration.declare', stream: 'returning', outside: 0 },
]

/** The whole city, worked out from what one operation costs here. @param costs reads and writes by operation; @param durations of the run, by operation; @param looks at one analysis */
export function cityRows({ costs, durations, looks }) {
  const parts = OPERATIONS.map(({ operation, stream, outside, times }) => {
    const { reads, writes } = costs[operation]
    const ms = median(durations.get(operation)) * ASSUMED.slowness + (reads + writes) * ASSUMED.roundTripMs + outside * ASSUMED.outsideMs
    return { operation, stream, reads, writes, ms, perSecond: RATES[stream] * (times === 'looks' ? looks : 1) }
  })
  const sum = (of, among = parts) => among.reduce((total, part) => total + part.perSecond * of(part), 0)
  const show = parts.find(({ stream }) => stream === 'showing')
  const gbSeconds = sum(({ ms }) => (ms / 1000) * ASSUMED.memoryGb)
  const [reads, writes] = [sum((part) => part.reads), sum((part) => part.writes)]
  const inHundreds = sum(({ ms }) => (Math.ceil(ms / 100) / 10) * ASSUMED.memoryGb)
  const returning = parts.filter(({ stream }) => stream === 'returning')
  const authorising = parts.filter(({ stream }) => stream === 'authorising')
  return [
    ...parts.flatMap((part) => [
      row(`${part.operation}: reads of the database`, part.reads, ''),
      row(`${part.operation}: writes`, part.writes, ''),
      row(`${part.operation}: in the cloud, worked out`, part.ms, 'ms'),
    ]),
    row(
      'city, evening: calls of functions',
      sum(() => 1),
      'a second',
    ),
    row('city, evening: reads of the database', reads, 'a second'),
    row('city, evening: writes', writes, 'a second'),
    row(
      'city, evening: writes of the returning alone',
      sum((part) => part.writes, returning),
      'a second',
    ),
    row(
      'city, evening: writes of authorising alone',
      sum((part) => part.writes, authorising),
      'a second',
    ),
    row(
      'city, evening: instances busy',
      sum(({ ms }) => ms / 1000),
      '',
    ),
    row('city, evening: instances busy with showing', (show.perSecond * show.ms) / 1000, ''),
    row('city, burst: instances busy with showing', (RATES.burst * show.ms) / 1000, ''),
    row('city, burst: writes of showing', RATES.burst * show.writes, 'a second'),
    row('city, evening: SMS that the ministry sends', RATES.authorising + RATES.returning, 'a second'),
    row('city, evening: functions', gbSeconds, 'GB-s a second'),
    row('city, a day of such a second: functions', gbSeconds * DAY * PRICES.gbSecond, '元'),
    row('the same, were each call rounded up to 100 ms', inHundreds * DAY * PRICES.gbSecond, '元'),
    row('city, a day of such a second: reads', reads * DAY * PRICES.read, '元'),
    row('city, a day of such a second: writes', writes * DAY * PRICES.write, '元'),
  ]
}
