import type { ChangeKind, RiskPlace } from '@domain/risk-area'
import { database } from '../database/app'

/** One place of a difference; `from`: the level of a place that is on another one now. */
export interface RiskChange {
  place: RiskPlace
  from: RiskPlace['level'] | null
}

interface ChangesRecord {
  list: string
  kind: ChangeKind
  /** Number of the version that the list was compared with. */
  against: number
  rows: RiskChange[]
}

const changes = () => database.collection('riskListChanges')

/** Puts the rows of one kind in the place of those of an earlier comparison. */
export async function saveChanges({ list, kind, ...rest }: ChangesRecord): Promise<void> {
  await changes()
    .doc(`${list}-${kind}`)
    .set({ list, kind, ...rest })
}

/** The rows of one kind; nothing when the list was not compared with that version, or with another since. */
export async function readChanges(list: string, kind: ChangeKind, against: number): Promise<RiskChange[] | undefined> {
  const { data } = await changes()
    .where({ _id: `${list}-${kind}`, against })
    .limit(1)
    .get()
  return (data as ChangesRecord[])[0]?.rows
}
