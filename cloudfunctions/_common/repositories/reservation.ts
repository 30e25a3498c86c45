import { type Instant, SECOND } from '@domain/kernel/china-time'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** Who reserves and dies holds the others off for so long: a little more than an outside call may take. */
const RESERVED_MS = 6 * SECOND

interface Reservable {
  _id: string
  reservedUntil: Instant
}

/** Takes a document for one caller, making it when there is none; nothing while somebody else has it. */
async function reserve<Kind extends Reservable>(collection: string, fresh: Kind, now: Instant): Promise<Kind | undefined> {
  const documents = database.collection(collection)
  const take = async () => {
    const free = { _id: fresh._id, reservedUntil: _.lte(now) }
    const { doc } = (await documents.where(free).updateAndReturn({ reservedUntil: now + RESERVED_MS })) as { doc?: Kind | null }
    return doc ?? undefined
  }
  const taken = await take()
  if (taken) return taken
  try {
    await documents.add(fresh)
  } catch (error) {
    if (isDuplicate(error)) return undefined
    throw error
  }
  return take()
}

/**
 * Does some work on a document that nobody else reserves meanwhile, so that what is read of it holds until the work is done.
 * @param fresh what the document is made as, when there is none
 * @returns what the work gives, or nothing when somebody else has the document: the work is not done then
 */
export async function whileReserved<Kind extends Reservable, Outcome>(
  { collection, fresh, now }: { collection: string; fresh: Kind; now: Instant },
  work: (document: Kind) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const document = await reserve(collection, fresh, now)
  if (!document) return undefined
  try {
    return await work(document)
  } finally {
    await database.collection(collection).where({ _id: fresh._id }).update({ reservedUntil: 0 })
  }
}
