import { database } from './app'
import { isDuplicate } from './errors'

/**
 * Adds a document, or several, which the database takes in their order.
 * @returns `false` when one that must be the only one of its key was there before: those after it are not added
 */
export async function addNew(collection: string, added: object): Promise<boolean> {
  try {
    await database.collection(collection).add(added)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
