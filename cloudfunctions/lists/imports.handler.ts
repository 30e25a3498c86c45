import { forgetImport } from '@common/lists/forget-import'
import { implement } from '@common/pipeline/implement'
import { changeImport, listCheckedImports, PROPOSAL_SERVES, readImport, readPart } from '@common/repositories/list-imports.repository'
import { listImports } from '@contract/lists/list-imports'
import { withdrawImport } from '@contract/lists/withdraw-import'
import { readRefused } from '@contract/lists/read-refused'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import type { RefusedRow } from '@domain/white-list'
import { isChecked, presentImport } from './present-import'

export const listImportsHandler = implement(listImports, async ({ input: { kind } }) =>
  done({ imports: (await listCheckedImports(kind)).flatMap((record) => presentImport(record) ?? []) }),
)

export const readRefusedHandler = implement(readRefused, async ({ input: { proposal, part }, now }) => {
  const record = await readImport(proposal)
  if (!record || !isChecked(record) || record.at + PROPOSAL_SERVES <= now) return failed(failure('PROPOSAL_NOT_FOUND'))
  const rows = (await readPart<RefusedRow>(proposal, 'refused', part, now)) ?? []
  return done({ rows: rows.map(({ refusals, ...row }) => ({ ...row, refusals: [...refusals] })), parts: record.refusedParts })
})

/** Said first, so that it is neither listed nor confirmed any more; asked again, it goes on where it broke off. */
export const withdrawImportHandler = implement(withdrawImport, async ({ input: { proposal } }) => {
  const record = (await changeImport(proposal, 'proposed', { state: 'withdrawn' })) ?? (await readImport(proposal))
  if (record?.state !== 'withdrawn') return failed(failure('PROPOSAL_NOT_FOUND'))
  await forgetImport(record)
  return done({})
})
