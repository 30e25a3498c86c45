import { randomBytes } from 'node:crypto'
import { database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** As long as every reference that leaves the functions. */
const ID_BYTES = 8

interface Counted {
  _id: string
  count: number
}

/**
 * Where the next record of somebody lies, so that what is sealed in it can be bound to it. The count begins again when the records before are forgotten,
 * so the id is drawn: one that came back would be taken for the old record by whoever remembers it, our own copies and systems outside.
 */
export const nextAfter = (before: Pick<Counted, 'count'> | undefined) => ({
  id: randomBytes(ID_BYTES).toString('hex'),
  count: (before?.count ?? 0) + 1,
})

/** `false` when somebody else has just made the record of this count: its index is unique. */
export async function addNext(collection: string, record: Counted): Promise<boolean> {
  try {
    await database.collection(collection).add(record)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
