import { useStores } from '@/pages/stores'
import { type QueueStore, queueOf } from '@/stores/street/queue.store'
import { SECOND } from '@domain/kernel/china-time'
import { useEffect, useMemo } from 'react'

const TRIED_EVERY = 20 * SECOND

/** What waits on this phone to be sent: tried again and again while a page of it is open, and told when something has gone out. */
export function useQueue(onSent: () => unknown): QueueStore {
  const { cloud, storage, timer } = useStores()
  const queue = useMemo(() => queueOf(storage), [storage])
  useEffect(() => timer.every(TRIED_EVERY, () => queue.waiting > 0 && void queue.send(cloud)), [queue, timer, cloud])
  const { sent } = queue
  useEffect(() => void (sent > 0 && onSent()), [sent, onSent])
  return queue
}
