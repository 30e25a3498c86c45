import type { Instant } from '@domain/kernel/china-time'
import { BLOCK_ENTRIES_AT_MOST, type Denial } from '@domain/pass/deny-list'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/**
 * A chunk of `denials`. The head takes in what is new; when it is full its entries become a chunk of their own. `last` is the sequence number of the
 * newest entry: the entries of the head have the numbers up to it, one each.
 */
interface DenialChunk {
  _id: string
  last: number
  /** `<pass id><0 or 1: reported><end in unix seconds>` */
  entries: string[]
  /** When the last of a full chunk has expired: the TTL index takes it away. */
  expiresAt?: Date
}

const HEAD = 'head'
const denials = () => database.collection('denials')

const write = ({ passId, isReported, end }: Denial) => `${passId}${isReported ? 1 : 0}${end}`
const read = (entry: string): Denial => ({ passId: entry.slice(0, 16), isReported: entry[16] === '1', end: Number(entry.slice(17)) })

/** Puts passes on the list and raises the sequence, in ONE update of the head. */
export async function pushDenials(added: readonly Denial[]): Promise<void> {
  for (let at = 0; at < added.length; at += BLOCK_ENTRIES_AT_MOST) await pushToHead(added.slice(at, at + BLOCK_ENTRIES_AT_MOST))
}

async function pushToHead(added: readonly Denial[]): Promise<void> {
  const push = { entries: _.push(added.map(write)), last: _.inc(added.length) }
  // Another instance may turn the head over between our look and our push; a head is never longer than two blocks.
  const room = { _id: HEAD, [`entries.${BLOCK_ENTRIES_AT_MOST - 1}`]: _.exists(false) }
  for (;;) {
    const { updated } = await denials().where(room).update(push)
    if (updated === 1) return
    const head = await readChunk(HEAD)
    if (!head) await beginHead()
    else await turnOver(head)
  }
}

async function beginHead(): Promise<void> {
  await addNew('denials', { _id: HEAD, last: 0, entries: [] })
}

/** Keeps a full head as a chunk, then empties it. Dying between the two leaves entries in both, which readers do not mind. */
async function turnOver(head: DenialChunk): Promise<void> {
  if (head.entries.length < BLOCK_ENTRIES_AT_MOST) return
  const end = Math.max(...head.entries.map((entry) => read(entry).end))
  await addNew('denials', { _id: `c${head.last}`, last: head.last, entries: head.entries, expiresAt: new Date(end * 1000) })
  await denials()
    .where({ _id: HEAD, last: head.last })
    .update({ entries: _.set([]) })
}

async function readChunk(id: string): Promise<DenialChunk | undefined> {
  const { data } = await denials().where({ _id: id }).limit(1).get()
  return (data as DenialChunk[])[0]
}

/** Denials behind a sequence number; a chunk at a time, the oldest first. */
export interface DenialPage {
  /** The number asked for; 0 when the list does not know it (it began anew): what comes replaces everything. */
  from: number
  to: number
  latest: number
  denials: Denial[]
}

/** The next denials behind a number, without those that have expired. */
export async function readDenials(asked: number, now: Instant): Promise<DenialPage> {
  const head = (await readChunk(HEAD)) ?? { _id: HEAD, last: 0, entries: [] }
  const from = asked > head.last ? 0 : asked
  const isRunning = ({ end }: Denial) => end * 1000 > now
  const headFirst = head.last - head.entries.length
  if (from < headFirst) {
    const { data } = await denials()
      .where({ last: _.gt(from).and(_.lte(headFirst)) })
      .orderBy('last', 'asc')
      .limit(1)
      .get()
    const [chunk] = data as DenialChunk[]
    if (chunk) return { from, to: chunk.last, latest: head.last, denials: chunk.entries.map(read).filter(isRunning) }
  }
  const fresh = head.entries.slice(Math.max(from - headFirst, 0)).map(read)
  return { from, to: head.last, latest: head.last, denials: fresh.filter(isRunning) }
}
