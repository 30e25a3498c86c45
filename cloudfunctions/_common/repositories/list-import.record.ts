import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { ListKind } from '@domain/white-list'

/** One document of `listImports`: a list that was handed in. No person is in it; its rows lie sealed in `listImportParts`. */
export interface ListImportRecord {
  /** Drawn: 32 hex digits. */
  _id: string
  kind: ListKind
  /** `open`: the file may be on its way; `stopped`: rows lapsed before they could be entered; `withdrawn`: all of it is about to go. */
  state: 'open' | 'proposed' | 'importing' | 'stopped' | 'done' | 'withdrawn'
  account: AccountId
  /** Of the file that was sent. */
  fileId: string
  /** The list is checked, and the file not deleted yet. */
  isFileDue: boolean
  at: Instant
  good: number
  refused: number
  /** Good rows that are entered, part by part. */
  written: number
  /** Parts of good rows: they go when they are entered. */
  goodParts: number
  refusedParts: number
  /** Somebody is entering it; until then at most. */
  reservedUntil: Instant
  /** For the TTL index. */
  expiresAt: Date
}
