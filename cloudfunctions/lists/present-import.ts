import type { ListImportRecord } from '@common/repositories/list-import.record'
import { PROPOSAL_SERVES } from '@common/repositories/list-imports.repository'
import type { Import } from '@contract/lists/fields'

/** A list that was checked, as the bureau sees it; nothing for one that was not. */
export function presentImport({ _id, kind, state, at, good, refused, written }: ListImportRecord): Import | undefined {
  return state === 'open' ? undefined : { proposal: _id, kind, state, at, lapsesAt: at + PROPOSAL_SERVES, good, refused, written }
}
