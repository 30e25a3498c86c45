import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { ComparedSet } from '../settings/settings'

/** The office sees so many at once. */
const FORMER_AT_MOST = 50
/** A query gives so many. */
const SETS_AT_MOST = 1000

const sets = () => database.collection('comparedSets')

/** Keeps the set in force for the time when it is not any more. Repeatable: its number is its id. */
export async function keepSet(set: ComparedSet): Promise<void> {
  await addNew('comparedSets', { _id: String(set.number), ...set })
}

/** Sets before the one of this number, the newest first, and how many there are in all. */
export async function listFormerSets(current: number): Promise<{ found: ComparedSet[]; total: number }> {
  const former = sets().where({ number: _.lt(current) })
  const [{ data }, { total }] = await Promise.all([former.orderBy('number', 'desc').limit(FORMER_AT_MOST).get(), former.count()])
  return { found: data as ComparedSet[], total: total ?? 0 }
}

/** The set of this number, when it is not in force any more. */
export async function readSet(number: number): Promise<ComparedSet | undefined> {
  const { data } = await sets()
    .where({ _id: String(number) })
    .limit(1)
    .get()
  return (data as ComparedSet[])[0]
}

/** Ids of the lists that any set before this number was made of. */
export async function listsEverInForce(current: number): Promise<ReadonlySet<string>> {
  const { data } = await sets()
    .where({ number: _.lt(current) })
    .field({ list: true })
    .orderBy('number', 'desc')
    .limit(SETS_AT_MOST)
    .get()
  return new Set((data as Pick<ComparedSet, 'list'>[]).map(({ list }) => list))
}

/** The last set before this number that was made of a list. */
export async function lastSetOf(list: string, current: number): Promise<ComparedSet | undefined> {
  const { data } = await sets()
    .where({ list, number: _.lt(current) })
    .orderBy('number', 'desc')
    .limit(1)
    .get()
  return (data as ComparedSet[])[0]
}
