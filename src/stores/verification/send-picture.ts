import type { Problem } from '@/services/cloud/problem'
import { beginUpload } from '@contract/files/begin-upload'
import { finishUpload } from '@contract/files/finish-upload'
import { done, type Result } from '@domain/kernel/result'
import type { PictureKind } from '@domain/pictures/kinds.table'
import type { PictureWorld } from './picture-world'

/** Sends a picture of this phone and has it checked. @returns its name */
export async function sendPicture({ cloud, upload }: PictureWorld, kind: PictureKind, path: string): Promise<Result<string, Problem>> {
  const begun = await cloud.call(beginUpload, { kind })
  if (!begun.ok) return begun
  const sent = await upload(cloud, begun.value, path)
  if (!sent.ok) return sent
  const { file } = begun.value
  const kept = await cloud.call(finishUpload, { file })
  return kept.ok ? done(file) : kept
}
