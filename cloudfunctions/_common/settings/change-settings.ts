import { _, database } from '../database/app'
import { isDuplicate } from '../database/errors'
import { CURRENT, type Settings } from './settings'

/**
 * Puts changed settings in the place of those they were made from.
 * @returns `false` when somebody else was first: the revision is another one by now
 */
export async function changeSettings(from: Settings, change: Partial<Omit<Settings, 'revision'>>): Promise<boolean> {
  const next = { revision: from.revision + 1, policy: change.policy ?? from.policy, compared: change.compared ?? from.compared }
  if (from.revision === 0) return create(next)
  const { updated } = await database
    .collection('settings')
    .where({ _id: CURRENT, revision: from.revision })
    .update({ revision: next.revision, policy: _.set(next.policy), compared: _.set(next.compared) })
  return updated === 1
}

async function create(settings: Settings): Promise<boolean> {
  try {
    await database.collection('settings').add({ _id: CURRENT, ...settings })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
