import { app } from '../database/app'

/** The SDK takes so many files in one call. */
const FILES_AT_ONCE = 50
/** Functions read at once what they ask for. */
const READ_SECONDS = 60

/** @returns its file id */
export async function storeFile(path: string, bytes: Uint8Array): Promise<string> {
  const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) })
  return fileID
}

/** Addresses under which files can be read for so many seconds, in order; nothing for a file that is not there. */
export async function addressesOf(fileIds: readonly string[], seconds: number): Promise<(string | undefined)[]> {
  if (fileIds.length === 0) return []
  const { fileList } = await app.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge: seconds })) })
  return fileList.map(({ tempFileURL }) => (tempFileURL === '' ? undefined : tempFileURL))
}

/** The bytes of a file, no more than so many: a larger one is not taken into memory. Nothing when it is not there. */
export async function loadFile(fileId: string, bytesAtMost: number): Promise<Uint8Array | 'too-large' | undefined> {
  const [address] = await addressesOf([fileId], READ_SECONDS)
  const answer = address === undefined ? undefined : await fetch(address)
  if (!answer?.ok || !answer.body) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > bytesAtMost) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A file that is not there is no error. */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  for (let at = 0; at < fileIds.length; at += FILES_AT_ONCE) await app.deleteFile({ fileList: fileIds.slice(at, at + FILES_AT_ONCE) })
}
