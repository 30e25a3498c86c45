import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import { countScans } from '@contract/pass/count-scans'
import { SCAN_ANSWERS, type ScanAnswer } from '@domain/statistics/scans.table'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import * as v from 'valibot'

const PLACE = 'door-counts'
const CountsSchema = v.record(v.string(), v.record(v.picklist(SCAN_ANSWERS), v.number()))
type Counts = v.InferOutput<typeof CountsSchema>

/** Hours that were sent stay for a while: a scan may still be added to the running one. Older ones the server does not take any more. */
const HOURS_KEPT = 48

/** How many scans came to what, by the hour: totals, so that sending them twice counts once. Nothing of a person (`rules.md` 19). */
export class CountsStore {
  private counts: Counts

  constructor(
    private readonly cloud: Cloud,
    private readonly storage: Storage,
  ) {
    this.counts = storage.read(PLACE, CountsSchema) ?? {}
  }

  add(answer: ScanAnswer, now: Instant): void {
    const hour = String(Math.floor(now / HOUR) * HOUR)
    const before = this.counts[hour] ?? {}
    this.counts = { ...this.counts, [hour]: { ...before, [answer]: (before[answer] ?? 0) + 1 } }
    this.storage.write(PLACE, this.counts)
  }

  /** What could not be sent goes with the next time. */
  async send(now: Instant): Promise<void> {
    const recent = Object.entries(this.counts).filter(([hour]) => Math.abs(now - Number(hour)) < HOURS_KEPT * HOUR)
    if (recent.length < Object.keys(this.counts).length) this.storage.write(PLACE, (this.counts = Object.fromEntries(recent)))
    if (recent.length > 0) await this.cloud.call(countScans, { hours: recent.map(([hour, counts]) => ({ hour: Number(hour), counts })) })
  }
}
