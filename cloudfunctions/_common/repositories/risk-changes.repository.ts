import type { ChangeKind, RiskPlace } from '@domain/risk-area'
import { aFewAtOnce, inGroups } from '../database/a-few-at-once'
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

/** So many rows lie in one document. */
const ROWS_A_PART = 1_000

const changes = () => database.collection('riskListChanges')

const partId = (list: string, kind: ChangeKind, part: number) => `${list}-${kind}${part === 0 ? '' : `-${part}`}`

/** Puts the rows of one kind in the place of those of an earlier comparison, in parts; the first part comes last, so that none is missed once it is there. */
export async function saveChanges({ list, kind, rows, ...rest }: ChangesRecord): Promise<void> {
  const [first = [], ...others] = inGroups(rows, ROWS_A_PART)
  const save = (part: number, some: RiskChange[]) =>
    changes()
      .doc(partId(list, kind, part))
      .set({ list, kind, ...rest, rows: some })
  await aFewAtOnce(others, (some, place) => save(place + 1, some))
  await save(0, first)
}

/** Rows `from` to `to` of one kind, none past the end; nothing when the list was not compared with that version, or with another since. */
export async function readChanges(
  { list, kind, against }: Omit<ChangesRecord, 'rows'>,
  from: number,
  to: number,
): Promise<RiskChange[] | undefined> {
  if (from >= to) return []
  const first = Math.floor(from / ROWS_A_PART)
  const parts = Array.from({ length: Math.ceil(to / ROWS_A_PART) - first }, (_, place) => first + place)
  const read = await aFewAtOnce(parts, (part) => readPart(partId(list, kind, part), against))
  if (read.some((rows) => rows === undefined)) return undefined
  return read.flatMap((rows) => rows ?? []).slice(from - first * ROWS_A_PART, to - first * ROWS_A_PART)
}

async function readPart(id: string, against: number): Promise<RiskChange[] | undefined> {
  const { data } = await changes().where({ _id: id, against }).limit(1).get()
  return (data as ChangesRecord[])[0]?.rows
}
