import { type Instant, SECOND } from '@domain/kernel/china-time'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'

/** Who reserves and dies holds the others off for so long: a little more than an outside call may take. */
const RESERVED_MS = 6 * SECOND

interface Reservable {
  _id: string
  reservedUntil: Instant
}

interface Reservation<Kind extends Reservable> {
  collection: string
  /** What the document is made as, when there is none. */
  fresh: Kind
  now: Instant
  /** How long the work can take. */
  forMs?: number
  /** So long after it was last taken the document is worth nothing any more (TTL index). */
  keptMs?: number
}

/** Takes a document for one caller, making it when there is none; nothing while somebody else has it. */
async function reserve<Kind extends Reservable>({
  collection,
  fresh,
  now,
  forMs = RESERVED_MS,
  keptMs,
}: Reservation<Kind>): Promise<Kind | undefined> {
  const documents = database.collection(collection)
  const taking = { reservedUntil: now + forMs, ...(keptMs !== undefined && { expiresAt: new Date(now + keptMs) }) }
  const { doc } = (await documents.where({ _id: fresh._id, reservedUntil: _.lte(now) }).updateAndReturn(taking)) as { doc?: Kind | null }
  if (doc) return doc
  const made = { ...fresh, ...taking }
  return (await addNew(collection, made)) ? made : undefined
}

/**
 * Does some work on a document that nobody else reserves meanwhile, so that what is read of it holds until the work is done.
 * @returns what the work gives, or nothing when somebody else has the document: the work is not done then
 */
export async function whileReserved<Kind extends Reservable, Outcome>(
  reservation: Reservation<Kind>,
  work: (document: Kind) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const document = await reserve(reservation)
  if (!document) return undefined
  try {
    return await work(document)
  } finally {
    const { collection, fresh } = reservation
    await database.collection(collection).where({ _id: fresh._id }).update({ reservedUntil: 0 })
  }
}
