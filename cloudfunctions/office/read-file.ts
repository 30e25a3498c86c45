import { loadFile } from '@common/storage/storage'

const BYTES_AT_MOST = 32 * 1024 * 1024

/** The text of a file in the cloud's storage; `undefined` when there is none. Of what is larger than any list nothing is read: it is none. */
export async function readFile(fileId: string): Promise<string | undefined> {
  const bytes = await loadFile(fileId, BYTES_AT_MOST)
  return bytes === 'too-large' ? '' : bytes && Buffer.from(bytes).toString('utf8')
}
