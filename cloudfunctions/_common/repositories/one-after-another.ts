import { randomBytes } from 'node:crypto'
import { database } from '../database/app'
import { isDuplicate } from '../database/errors'

/** As long as every reference that leaves the functions. */
const ID_BYTES = 8

interface Counted {
  _id: string
  count: number
}

/** It begins again when the records before are forgotten: no id may be made of it, for whoever remembers the old record would take the new one for it. */
export const countAfter = (before: Pick<Counted, 'count'> | undefined): number => (before?.count ?? 0) + 1

/** Where the next record of somebody lies, known before it is made so that what is sealed in it can be bound to it. */
export const nextAfter = (before: Pick<Counted, 'count'> | undefined) => ({
  id: randomBytes(ID_BYTES).toString('hex'),
  count: countAfter(before),
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
