import { fetchList } from '@common/risk-lists/fetch-list'
import { readRiskSource } from '@common/repositories/risk-source.repository'
import { HOUR, type Instant, MINUTE } from '@domain/kernel/china-time'
import type { Job } from './job'

/** A source that did not answer is asked again before the hour is over. */
const AGAIN_AFTER = 5 * MINUTE

const hourOf = (at: Instant) => Math.floor(at / HOUR)

/** Once in every hour: asks the national interface, and leaves a proposal when its list is new. Who confirms it is the office. */
export const fetchRiskList: Job = async ({ now, log }) => {
  const last = await readRiskSource()
  const isDue = !last || hourOf(now) > hourOf(last.askedAt) || (last.outcome.kind === 'down' && now >= last.askedAt + AGAIN_AFTER)
  if (!isDue) return 0
  const fetched = await fetchList(null, now)
  if (fetched.kind === 'down') return { failed: fetched.why }
  if (fetched.kind === 'refused') log.warn({ problems: fetched.problems }, 'the national list does not add up')
  return fetched.kind === 'refused' ? { failed: fetched.kind } : Number(fetched.kind === 'proposed')
}
