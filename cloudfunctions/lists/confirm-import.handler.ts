import { enterImport } from '@common/lists/enter-import'
import { implement } from '@common/pipeline/implement'
import { changeImport, PROPOSAL_SERVES, readImport } from '@common/repositories/list-imports.repository'
import { confirmImport } from '@contract/lists/confirm-import'
import { SECOND } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { presentImport } from './present-import'

/** Well within the wait of a screen: what is left is asked for again. */
const ENTERS_FOR = 6 * SECOND

export const confirmImportHandler = implement(confirmImport, async ({ input: { proposal, mode }, now }) => {
  const record = await readImport(proposal)
  const isOver = !record || record.state === 'open' || (record.state === 'proposed' && record.at + PROPOSAL_SERVES <= now)
  if (isOver) return failed(failure('PROPOSAL_NOT_FOUND'))
  if (record.state === 'proposed') {
    if (record.good === 0 || (mode === 'all' && record.refused > 0))
      return failed(failure('LIST_HAS_REFUSALS', { refused: record.refused }))
    await changeImport(proposal, 'proposed', { state: 'importing' })
  }
  if (record.state !== 'done') await enterImport(record, now, Date.now() + ENTERS_FOR)
  const presented = presentImport((await readImport(proposal)) ?? record)
  return presented ? done(presented) : failed(failure('PROPOSAL_NOT_FOUND'))
})
