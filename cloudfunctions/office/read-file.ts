import { loadFile } from '@common/storage/storage'

const BYTES_AT_MOST = 64 * 1024 * 1024

/** The text of a file in the cloud's storage; `undefined` when there is none, or it is larger than any list. */
export async function readFile(fileId: string): Promise<string | undefined> {
  const bytes = await loadFile(fileId, BYTES_AT_MOST)
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : undefined
}
