import type { Minute } from './job'

/**
 * Works on one after the other, or so many at once, until nothing may be begun any more. One that throws is told to the log and holds up no other.
 * @returns how many were done: those whose work does not say `false`
 */
export async function eachAlone<Item>(
  items: readonly Item[],
  { until, log }: Pick<Minute, 'until' | 'log'>,
  work: (item: Item) => Promise<unknown>,
  atOnce = 1,
): Promise<number> {
  const alone = async (item: Item): Promise<boolean> => {
    try {
      return (await work(item)) !== false
    } catch (error) {
      log.error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'one thing of a job failed')
      return false
    }
  }
  let done = 0
  for (let at = 0; at < items.length && Date.now() <= until; at += atOnce)
    done += (await Promise.all(items.slice(at, at + atOnce).map(alone))).filter(Boolean).length
  return done
}
