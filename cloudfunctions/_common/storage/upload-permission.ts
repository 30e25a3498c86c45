import { app } from '../database/app'

/** What it takes to put one file to one path: a browser needs an address and headers. `fileId`: what storage will call it. */
interface UploadPermission {
  fileId: string
  path: string
  upload: { url: string; headers: Record<string, string> }
}

/** The platform's own permission, as the SDK itself uses it: for a file that is larger than a request to a function may be. */
export async function permitUpload(path: string): Promise<UploadPermission> {
  const { data } = await app.getUploadMetadata({ cloudPath: path })
  const { url, token, authorization, fileId, cosFileId } = data
  const headers = {
    Signature: authorization,
    authorization,
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
    key: encodeURIComponent(path),
  }
  return { fileId, path, upload: { url, headers } }
}
