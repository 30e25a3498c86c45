import { type Instant, MINUTE } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { DEFAULT_POLICY, type PolicyChange } from '@domain/policy/policy'
import { type PolicyCourse, policyAt, type Scheduled } from '@domain/policy/versions'
import { database } from '../database/app'

/** Id of the one document of `settings`. */
export const CURRENT = 'current'
/** How long an instance goes on with what it read: a change is everywhere within this time. */
const KEPT_MS = MINUTE

/** The cities that travel is compared with, and the list they come from: made current together, never apart (`rules.md` 9). */
export interface ComparedSet {
  /** Rises by one at every confirmation, a roll-back too. */
  number: number
  /** 16 hex digits that change with the cities. */
  setTag: string
  /** Id and version of the risk-area list. */
  list: string
  version: string
  /** As the list writes it. */
  listTime: string
  cities: readonly string[]
  /** A list that had been in force before. */
  isRollBack: boolean
  confirmedAt: Instant
  /** Null for a script. */
  confirmedBy: AccountId | null
}

/** Which change of the policy was made when, by whom and why. */
export interface PolicyVersion extends Scheduled {
  at: Instant
  by: AccountId
  reason: string
  /** What it changed, as it was before. */
  before: PolicyChange
  /** The version that it took back. */
  withdraws?: number
}

/** What the office steers: one document, so that its parts always fit together. */
export interface Settings extends PolicyCourse {
  /** Rises by one at every change; a change names the revision it was made against. */
  revision: number
  /** The newest version of the policy; those before lie in `policyVersions`. Null before the first. */
  latest: PolicyVersion | null
  compared: ComparedSet | null
}

export const BEFORE_THE_FIRST: Settings = { revision: 0, number: 0, policy: DEFAULT_POLICY, scheduled: [], latest: null, compared: null }

let kept: { settings: Settings; until: number } | undefined

/** The settings as they are in the database now. */
export async function readSettings(): Promise<Settings> {
  const { data } = await database.collection('settings').where({ _id: CURRENT }).get()
  const found = data[0] as Settings | undefined
  // A figure that is younger than the document has its default until the office sets it.
  const settings = { ...BEFORE_THE_FIRST, ...found, policy: { ...DEFAULT_POLICY, ...found?.policy } }
  // Before the first list every look may find it: nobody should be refused a minute longer than needed.
  kept = settings.compared ? { settings, until: Date.now() + KEPT_MS } : undefined
  return inForce(settings)
}

/** A version of the policy begins at its time, however long ago the document was read. */
const inForce = (settings: Settings): Settings => ({ ...settings, policy: policyAt(settings, Date.now()) })

/** The settings, at most 60 s old: for showing, which has one round trip to spend on its holder. */
export async function currentSettings(): Promise<Settings> {
  if (kept && kept.until > Date.now() && kept.until <= Date.now() + KEPT_MS) return inForce(kept.settings)
  return readSettings()
}
