import { randomBytes } from 'node:crypto'
import { implement } from '@common/pipeline/implement'
import { addImport } from '@common/repositories/list-imports.repository'
import { permitUpload } from '@common/storage/upload-permission'
import { beginImport } from '@contract/lists/begin-import'
import { done } from '@domain/kernel/result'

const NAME_BYTES = 16

export const beginImportHandler = implement(beginImport, async ({ input: { kind }, caller: { account }, now }) => {
  const proposal = randomBytes(NAME_BYTES).toString('hex')
  const { fileId, ...place } = await permitUpload(`lists/${proposal}`)
  await addImport({ _id: proposal, kind, account, fileId, at: now })
  return done({ proposal, ...place })
})
