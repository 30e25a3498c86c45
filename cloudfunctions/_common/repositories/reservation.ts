import { type Instant, SECOND } from '@domain/kernel/china-time'
import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** Who reserves and dies holds the others off for so long: a little more than an outside call may take. */
const RESERVED_MS = 6 * SECOND

interface Reservable {
  _id: string
  reservedUntil: Instant
}

/**
 * Takes a document for one caller, making it when there is none, so that what is read of it holds until it is released.
 * @returns the document, or nothing while somebody else has it
 */
export async function reserve<Kind extends Reservable>(collection: string, fresh: Kind, now: Instant): Promise<Kind | undefined> {
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

export async function release(collection: string, id: string): Promise<void> {
  await database.collection(collection).where({ _id: id }).update({ reservedUntil: 0 })
}
