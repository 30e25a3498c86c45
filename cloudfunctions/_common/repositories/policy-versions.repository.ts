import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { PolicyVersion } from '../settings/settings'

/** The office sees so many at once. */
const LISTED_AT_MOST = 100

const versions = () => database.collection('policyVersions')

/** Keeps a version that another one is about to follow; keeping it twice is no error. */
export async function keepPolicyVersion(version: PolicyVersion): Promise<void> {
  await addNew('policyVersions', { _id: String(version.number), ...version })
}

/** The newest first. */
export async function listPolicyVersions(): Promise<PolicyVersion[]> {
  const { data } = await versions().orderBy('number', 'desc').limit(LISTED_AT_MOST).get()
  return data as PolicyVersion[]
}

/** Versions by their numbers, as far as they were followed by another. */
export async function readPolicyVersions(numbers: readonly number[]): Promise<PolicyVersion[]> {
  if (numbers.length === 0) return []
  const { data } = await versions()
    .where({ _id: _.in(numbers.map(String)) })
    .limit(numbers.length)
    .get()
  return data as PolicyVersion[]
}
