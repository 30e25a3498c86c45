import { implement } from '@common/pipeline/implement'
import { keepList } from '@common/risk-lists/keep-list'
import { importRiskList } from '@contract/office/import-risk-list'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { parseRiskList } from '@domain/risk-area'
import { readFile } from './read-file'

export const importListHandler = implement(importRiskList, async ({ input, caller: { account }, now }) => {
  const text = await readFile(input.fileId)
  if (text === undefined) return failed(failure('FILE_NOT_FOUND'))
  return done(await keepList(parseRiskList(text), { origin: 'file', by: account, now }))
})
