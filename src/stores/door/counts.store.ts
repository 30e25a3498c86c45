import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import { countScans, SCAN_ANSWERS } from '@contract/pass/count-scans'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import * as v from 'valibot'

const PLACE = 'door-counts'
const CountsSchema = v.record(v.string(), v.record(v.picklist(SCAN_ANSWERS), v.number()))
type Counts = v.InferOutput<typeof CountsSchema>
type ScanAnswer = (typeof SCAN_ANSWERS)[number]

/** Hours that were sent stay for a while: a scan may still be added to the running one. */
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
    const hours = Object.entries(this.counts).map(([hour, counts]) => ({ hour: Number(hour), counts }))
    if (hours.length === 0) return
    const answer = await this.cloud.call(countScans, { hours })
    if (!answer.ok) return
    const recent = Object.entries(this.counts).filter(([hour]) => Number(hour) > now - HOURS_KEPT * HOUR)
    this.counts = Object.fromEntries(recent)
    this.storage.write(PLACE, this.counts)
  }
}
