import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import { BEFORE_THE_FIRST, CURRENT, type Settings } from './settings'

/**
 * Puts changed settings in the place of those they were made from; what is not named stays.
 * @returns `false` when somebody else was first: the revision is another one by now
 */
export async function changeSettings(from: Settings, change: Partial<Omit<Settings, 'revision'>>): Promise<boolean> {
  if (from.revision === 0) return addNew('settings', { _id: CURRENT, ...BEFORE_THE_FIRST, ...change, revision: 1 })
  const changed = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, _.set(value)]))
  const { updated } = await database
    .collection('settings')
    .where({ _id: CURRENT, revision: from.revision })
    .update({ revision: from.revision + 1, ...changed })
  return updated === 1
}
