import type { Minute } from './job'

/**
 * Works on one after the other until nothing may be begun any more. One that throws is told to the log and holds up no other.
 * @returns how many were done: those whose work does not say `false`
 */
export async function eachAlone<Item>(
  items: readonly Item[],
  { until, log }: Pick<Minute, 'until' | 'log'>,
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  let done = 0
  for (const item of items) {
    if (Date.now() > until) break
    try {
      if ((await work(item)) !== false) done++
    } catch (error) {
      log.error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'one thing of a job failed')
    }
  }
  return done
}
