import { open } from '@common/crypto/seal'
import { listsEverInForce } from '@common/repositories/compared-sets.repository'
import { places } from '@common/repositories/places'
import type { RiskListRecord } from '@common/repositories/risk-lists.repository'
import { readStaffOf } from '@common/repositories/staff.repository'
import type { ComparedSet } from '@common/settings/settings'
import type { ListedList, ListedVersion } from '@contract/office/risk-list'
import type { AccountId } from '@domain/kernel/ids'
import { stateOf } from '@domain/risk-area'

/** What a list is seen against: the set in force, lists that were in force before, the office's words for its people. */
export interface Surroundings {
  current: ComparedSet | null
  former: ReadonlySet<string>
  labels: ReadonlyMap<AccountId, string>
}

export async function readSurroundings(current: ComparedSet | null, accounts: readonly (AccountId | null)[]): Promise<Surroundings> {
  const known = accounts.filter((account) => account !== null)
  const [former, staff] = await Promise.all([listsEverInForce(current?.number ?? 0), readStaffOf([...new Set(known)])])
  return { current, former, labels: new Map(staff.map(({ _id, labelCipher }) => [_id, open(labelCipher, places.staffLabel(_id))])) }
}

const labelIn = ({ labels }: Surroundings, account: AccountId | null) => (account === null ? null : (labels.get(account) ?? null))

export function presentList(record: RiskListRecord, around: Surroundings): ListedList {
  const { _id: list, version, listTime, counts, origin, importedAt } = record
  const { current, former } = around
  const state = stateOf({ version, isCurrent: current?.list === list, wasCurrent: former.has(list) }, current?.version)
  return { list, version, listTime, counts, origin, importedAt, by: labelIn(around, record.importedBy), state }
}

export function presentVersion(set: ComparedSet, around: Surroundings): ListedVersion {
  const { number, list, listTime, cities, isRollBack, confirmedAt } = set
  return { number, list, listTime, cities: cities.length, isRollBack, confirmedAt, by: labelIn(around, set.confirmedBy) }
}
