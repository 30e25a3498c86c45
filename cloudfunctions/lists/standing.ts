import { personId } from '@common/crypto/hash'
import { aFewAtOnce, inGroups } from '@common/database/a-few-at-once'
import { readFilings } from '@common/repositories/filings.repository'
import { entryId, readEnds } from '@common/repositories/list-entries.repository'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { type ListKind, readFilingNumber, type Standing, type TableRow } from '@domain/white-list'

const IDS_AT_ONCE = 500

/** What the rows of a file are held against: the day, the filings they name, and the running entries of their people. */
export async function standingFor(kind: ListKind, rows: readonly TableRow[], now: Instant): Promise<Standing> {
  const today = civilDate(now)
  const filings = new Set(rows.map(({ cells }) => readFilingNumber(cells.filing)))
  filings.delete(undefined)
  const ids = rows.flatMap(({ cells }) => {
    const number = readIdNumber(cells.idNumber, today)
    return number.ok ? [idOf(kind, number.value)] : []
  })
  const found = await aFewAtOnce(inGroups(ids, IDS_AT_ONCE), readEnds)
  const ends = new Map<string, Instant>(found.flatMap((some) => [...some]))
  return { today, filings: await readFilings([...filings] as string[]), runningUntil: (number) => ends.get(idOf(kind, number)) }
}

const idOf = (kind: ListKind, idNumber: string) => entryId(kind, personId(idNumber))
