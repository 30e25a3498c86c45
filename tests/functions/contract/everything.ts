import { collections } from '../../../database.json'
import type { Cloud } from '../harness'

const MOST = 1000

/** Counted and noted whatever a call does: they say nothing about what it changed. */
const OF_EVERY_CALL = ['limits', 'audit', 'tallies']

export type Documents = Record<string, Record<string, unknown>[]>

/** Every document of the database, by collection. @throws Error when a collection holds more than can be read at once */
export async function readEverything({ database }: Cloud): Promise<Documents> {
  const read = await Promise.all(
    collections.map(async ({ collectionName }) => {
      const { data } = (await database.collection(collectionName).orderBy('_id', 'asc').limit(MOST).get()) as { data: Documents[string] }
      if (data.length === MOST) throw new Error(`${collectionName} holds too much`)
      return [collectionName, data] as const
    }),
  )
  return Object.fromEntries(read)
}

/** What the database holds beside counters and notes: a refused call leaves it as it was. */
export async function readKept(cloud: Cloud): Promise<Documents> {
  const documents = await readEverything(cloud)
  return Object.fromEntries(Object.entries(documents).filter(([collection]) => !OF_EVERY_CALL.includes(collection)))
}
