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
  /** The bare function's own work, ms: four times what it takes here on a quiet machine, because a function of 256 MB has a part of a core. */
  bareMs: 6,
  memoryGb: 0.25,
}

/** 元, without discounts: tencentyun/qcloud-documents, 应用服务平台/购买指南/推荐购买说明.md works an example out of them. */
const PRICES = { gbSecond: 44.43 / 400_000, read: 9 / 6_000_000, write: 15 / 3_000_000 }

/** Operations by the stream they belong to, and whom they call outside; `isLook`: once for each look of the page. */
const OPERATIONS = [
  { operation: 'status.show', stream: 'showing', outside: 0 },
  { operation: 'sms.sendCode', stream: 'authorising', outside: 1 },
  { operation: 'itinerary.authorise', stream: 'authorising', outside: 1 },
  { operation: 'declaration.readMyDeclaration', stream: 'returning', outside: 0 },
  { operation: 'declaration.startAnalysis', stream: 'returning', outside: 1 },
  { operation: 'declaration.readAnalysis', stream: 'returning', outside: 0, isLook: true },
  { operation: 'declaration.enterAnalysisCode', stream: 'returning', outside: 1 },
  { operation: 'declaration.declareJourney', stream: 'returning', outside: 0 },
]

/**
 * The whole city, worked out from what one operation costs here.
 * @param costs reads and writes by operation; @param durations of the run by operation, and @param bare of the bare function; @param looks at one analysis
 */
export function cityRows({ costs, durations, bare, looks }) {
  const parts = OPERATIONS.map(({ operation, stream, outside, isLook }) => {
    const { reads, writes } = costs[operation]
    const ratio = median(durations.get(operation)) / median(bare)
    const ms = ratio * ASSUMED.bareMs + (reads + writes) * ASSUMED.roundTripMs + outside * ASSUMED.outsideMs
    return { operation, stream, reads, writes, ratio, ms, perSecond: RATES[stream] * (isLook ? looks : 1) }
  })
  return [...parts.flatMap(operationRows), ...loadRows(parts), ...billRows(parts)]
}

const operationRows = ({ operation, reads, writes, ratio, ms }) => [
  row(`${operation} : bare function, p50`, ratio, 'times'),
  row(`${operation}: reads of the database`, reads, ''),
  row(`${operation}: writes`, writes, ''),
  row(`${operation}: in the cloud, worked out`, ms, 'ms'),
]

const sum = (parts, of) => parts.reduce((total, part) => total + part.perSecond * of(part), 0)
const writesOf = (parts, stream) => sum(parts, (part) => (part.stream === stream ? part.writes : 0))
const busy = (parts) => sum(parts, ({ ms }) => ms / 1000)

function loadRows(parts) {
  const show = parts.find(({ stream }) => stream === 'showing')
  const inBurst = parts.map((part) => (part === show ? { ...part, perSecond: RATES.burst } : part))
  const calls = sum(parts, () => 1)
  return [
    row('city, evening: calls of functions', calls, 'a second'),
    row(
      'city, evening: reads of the database',
      sum(parts, ({ reads }) => reads),
      'a second',
    ),
    row('city, evening: writes', writesOf(parts, 'showing') + writesOf(parts, 'authorising') + writesOf(parts, 'returning'), 'a second'),
    row('city, evening: writes of showing', writesOf(parts, 'showing'), 'a second'),
    row('city, evening: writes of authorising', writesOf(parts, 'authorising'), 'a second'),
    row('city, evening: writes of returning', writesOf(parts, 'returning'), 'a second'),
    row('city, burst: writes of showing', writesOf(inBurst, 'showing'), 'a second'),
    row('city, evening: instances busy', busy(parts), ''),
    row('city, evening: instances busy with showing', busy([show]), ''),
    row('city, burst: instances busy', busy(inBurst), ''),
    row('city, evening: SMS that the ministry sends', RATES.authorising + RATES.returning, 'a second'),
  ]
}

/** What a day costs each second of which is like this one. */
function billRows(parts) {
  const gbSeconds = sum(parts, ({ ms }) => (ms / 1000) * ASSUMED.memoryGb)
  const inHundreds = sum(parts, ({ ms }) => (Math.ceil(ms / 100) / 10) * ASSUMED.memoryGb)
  const reads = sum(parts, (part) => part.reads)
  const writes = sum(parts, (part) => part.writes)
  return [
    row('city, evening: functions', gbSeconds, 'GB-s a second'),
    row('a day of such seconds: functions', gbSeconds * DAY * PRICES.gbSecond, '元'),
    row('the same, were each call rounded up to 100 ms', inHundreds * DAY * PRICES.gbSecond, '元'),
    row('a day of such seconds: reads', reads * DAY * PRICES.read, '元'),
    row('a day of such seconds: writes', writes * DAY * PRICES.write, '元'),
    row('an hour of such seconds: all', ((gbSeconds * PRICES.gbSecond + reads * PRICES.read + writes * PRICES.write) * DAY) / 24, '元'),
  ]
}
