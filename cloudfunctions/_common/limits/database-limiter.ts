import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

const TRIES = 5

interface Count {
  points: number
  /** A date, for the TTL index. */
  expiresAt: Date
}

const counts = () => database.collection('limits')

/** Counts for all instances in one document a key, by conditional updates alone: no count is lost, however many come at once. */
export class DatabaseLimiter extends RateLimiterStoreAbstract {
  _getRateLimiterRes(_key: string, changed: number, count: Count | null): RateLimiterRes {
    const consumed = count?.points ?? changed
    const left = count ? count.expiresAt.getTime() - Date.now() : this.duration * 1000
    return new RateLimiterRes(Math.max(this.points - consumed, 0), left, consumed, consumed === changed)
  }

  async _get(key: string): Promise<Count | null> {
    const { data } = await counts()
      .where({ _id: key, expiresAt: _.gt(new Date()) })
      .get()
    return (data[0] as Count | undefined) ?? null
  }

  async _delete(key: string): Promise<boolean> {
    const { deleted } = await counts().doc(key).remove()
    return Boolean(deleted)
  }

  async _upsert(key: string, points: number, ms: number): Promise<Count> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const now = Date.now()
      const raised = await counts()
        .where({ _id: key, expiresAt: _.gt(new Date(now)) })
        .updateAndReturn({ points: _.inc(points) })
      if (raised.doc) return raised.doc as unknown as Count
      const fresh = { points, expiresAt: new Date(now + ms) }
      if (await this.begin(key, fresh, now)) return fresh
    }
    throw new Error('a rate limit could not be counted')
  }

  /** Begins a new window: in a new document, for what is over is mostly removed by then, or in that of a window that is over. `false` when somebody else was first. */
  private async begin(key: string, fresh: Count, now: number): Promise<boolean> {
    if (await addNew('limits', { _id: key, ...fresh })) return true
    const { updated } = await counts()
      .where({ _id: key, expiresAt: _.lte(new Date(now)) })
      .update({ points: _.set(fresh.points), expiresAt: _.set(fresh.expiresAt) })
    return updated === 1
  }
}
