import { enterImport } from '@common/lists/enter-import'
import { implement } from '@common/pipeline/implement'
import type { ListImportRecord } from '@common/repositories/list-import.record'
import { changeImport, PROPOSAL_SERVES, readImport } from '@common/repositories/list-imports.repository'
import { confirmImport } from '@contract/lists/confirm-import'
import type { Input } from '@contract/operation'
import { SECOND } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { isChecked, presentImport } from './present-import'

/** Well within the wait of a screen: what is left is asked for again. */
const ENTERS_FOR = 6 * SECOND

export const confirmImportHandler = implement(confirmImport, async ({ input: { proposal, mode }, now }) => {
  const record = await readImport(proposal)
  const isOver = !record || (record.state === 'proposed' && record.at + PROPOSAL_SERVES <= now)
  if (isOver) return failed(failure('PROPOSAL_NOT_FOUND'))
  const confirmed = record.state === 'proposed' ? await confirm(record, mode) : done(record)
  if (!confirmed.ok) return confirmed
  if (!confirmed.value || !isChecked(confirmed.value)) return failed(failure('PROPOSAL_NOT_FOUND'))
  if (confirmed.value.state !== 'done') await enterImport(confirmed.value, now, Date.now() + ENTERS_FOR)
  const presented = presentImport((await readImport(proposal)) ?? confirmed.value)
  return presented ? done(presented) : failed(failure('PROPOSAL_NOT_FOUND'))
})

/** As it stands then: somebody else may have confirmed it just now, or withdrawn it. */
async function confirm(
  { _id, good, refused }: ListImportRecord,
  mode: Input<typeof confirmImport>['mode'],
): Promise<Result<ListImportRecord | undefined, Failure>> {
  if (good === 0 || (mode === 'all' && refused > 0)) return failed(failure('LIST_HAS_REFUSALS', { refused }))
  return done((await changeImport(_id, 'proposed', { state: 'importing' })) ?? (await readImport(_id)))
}
