import type { ListImportRecord } from '@common/repositories/list-import.record'
import { PROPOSAL_SERVES } from '@common/repositories/list-imports.repository'
import type { Import } from '@contract/lists/fields'

type Checked = ListImportRecord & Pick<Import, 'state'>

/** Neither before its check nor withdrawn. */
export const isChecked = (record: ListImportRecord): record is Checked => record.state !== 'open' && record.state !== 'withdrawn'

/** A list that was checked, as the bureau sees it; nothing for another. */
export function presentImport(record: ListImportRecord): Import | undefined {
  if (!isChecked(record)) return undefined
  const { _id, kind, state, at, good, refused, written } = record
  return { proposal: _id, kind, state, at, lapsesAt: at + PROPOSAL_SERVES, good, refused, written }
}
