import type { Cloud } from '../harness'

/** Counted and noted whatever a call does: they say nothing about what it changed. */
const OF_EVERY_CALL = ['limits', 'audit', 'tallies']

export type Kept = Record<string, string>

/** What the database holds beside counters and notes, by collection and as a fingerprint: a refused call leaves it as it was. */
export async function readKept(cloud: Cloud): Promise<Kept> {
  const fingerprints = Object.entries(await cloud.fingerprints())
  return Object.fromEntries(fingerprints.filter(([collection]) => !OF_EVERY_CALL.includes(collection)))
}
