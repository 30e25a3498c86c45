import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { Filing } from '@domain/white-list'
import { aFewAtOnce, inGroups } from '../database/a-few-at-once'
import { _, database } from '../database/app'

const LISTED_AT_MOST = 200
const READ_AT_ONCE = 500

/** One document of `filings` 备案: which company may have drivers on the list, approved by the office. */
export interface FilingRecord extends Omit<Filing, 'number'> {
  /** The number. */
  _id: string
  approvedAt: Instant
  approvedBy: AccountId
}

const filings = () => database.collection('filings')

/** The same number again replaces what it said. */
export async function saveFiling({ _id, ...record }: FilingRecord): Promise<void> {
  await filings().doc(_id).set(record)
}

/** `false` when there is none. */
export async function removeFiling(number: string): Promise<boolean> {
  const { deleted } = await filings().where({ _id: number }).remove()
  return deleted === 1
}

/** Filings by their numbers, lapsed ones too. */
export async function readFilings(numbers: readonly string[]): Promise<Map<string, Filing>> {
  const found = await aFewAtOnce(inGroups(numbers, READ_AT_ONCE), async (some) => {
    const { data } = await filings()
      .where({ _id: _.in(some) })
      .limit(some.length)
      .get()
    return data as FilingRecord[]
  })
  return new Map(found.flat().map(({ _id, ...filing }) => [_id, { ...filing, number: _id }]))
}

/** Those that count on this day, the newest first. */
export async function listRunningFilings(today: CivilDate): Promise<FilingRecord[]> {
  const { data } = await filings()
    .where({ validUntil: _.gte(today) })
    .orderBy('approvedAt', 'desc')
    .limit(LISTED_AT_MOST)
    .get()
  return data as FilingRecord[]
}
