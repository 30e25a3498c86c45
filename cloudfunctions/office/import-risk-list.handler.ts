import { app } from '@common/database/app'
import { implement } from '@common/pipeline/implement'
import { keepList } from '@common/risk-lists/keep-list'
import { importRiskList } from '@contract/office/import-risk-list'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { parseRiskList } from '@domain/risk-area'
import { readFile } from './read-file'

/** What was sent has served when its list is kept, or refused. */
export const importListHandler = implement(importRiskList, async ({ input: { fileId }, caller: { account }, now, note }) => {
  const text = await readFile(fileId)
  if (text === undefined) return failed(failure('FILE_NOT_FOUND'))
  const kept = await keepList(parseRiskList(text), { origin: 'file', by: account, now })
  await app.deleteFile({ fileList: [fileId] })
  if (kept.kind === 'refused') note({ outcome: 'RISK_LIST_REFUSED' })
  return done(kept)
})
