import { createHash } from 'node:crypto'
import database from '../../../database.json'
import type { Cloud } from '../harness'

/** Counted before a request is looked at. */
const COUNTERS = ['limits']

/** A fingerprint of everything that lies in the database, counters aside: the same before and after when nothing was written. */
export async function writtenSoFar({ app }: Cloud): Promise<Record<string, string>> {
  const names = database.collections.map(({ collectionName }) => collectionName).filter((name) => !COUNTERS.includes(name))
  const prints = await Promise.all(
    names.map(async (name) => {
      const { data } = await app.database().collection(name).limit(1000).get()
      return [name, `${data.length} ${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`]
    }),
  )
  return Object.fromEntries(prints) as Record<string, string>
}
