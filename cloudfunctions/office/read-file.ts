import { app } from '@common/database/app'

const BYTES_AT_MOST = 64 * 1024 * 1024

/** The text of a file in the cloud's storage; `undefined` when there is none, or it is larger than any list. */
export async function readFile(fileID: string): Promise<string | undefined> {
  try {
    const { fileContent } = await app.downloadFile({ fileID })
    return fileContent && fileContent.length <= BYTES_AT_MOST ? fileContent.toString('utf8') : undefined
  } catch {
    // The SDK throws for a file that is not there; whatever else kept it from us, the office must hand it in again.
    return undefined
  }
}
