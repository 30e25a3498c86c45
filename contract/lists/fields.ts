import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { FILING_NUMBER, LIST_KINDS } from '@domain/white-list'
import * as v from 'valibot'
import { At, Count } from '../fields'

export const Kind = v.picklist(LIST_KINDS)

/** A list that was handed in, as a proposal. */
export const ProposalId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** An entry of a list, as the bureau sees it. */
export const EntryReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))

/** A filing number without spaces and dashes. */
export const FilingNumber = v.pipe(v.string(), v.regex(FILING_NUMBER))

/**
 * How a list that was handed in stands: `proposed` and checked, being entered, `done`, or `stopped`: its last rows lapsed before they could be entered.
 * A proposal lapses at `lapsesAt`, and with it the report of refused rows. `written` of `good` rows are entered.
 */
export const ImportSchema = v.strictObject({
  proposal: ProposalId,
  kind: Kind,
  state: v.picklist(['proposed', 'importing', 'stopped', 'done']),
  at: At,
  lapsesAt: At,
  good: Count,
  refused: Count,
  written: Count,
})
export type Import = v.InferOutput<typeof ImportSchema>
