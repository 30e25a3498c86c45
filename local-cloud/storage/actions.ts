import { STORAGE_PATH } from './paths'
import { pathFault } from './names'
import type { Storage } from './storage'

type Body = Record<string, unknown>
type Action = (storage: Storage, body: Body) => Promise<object> | object

/** Files in one call at most. */
const BATCH_LIMIT = 50

const invalid = (message: string): object => ({ code: 'INVALID_PARAM', message })

/** `uploadFile`, first part: where to PUT the file, and with which permission. */
const getUploadMetadata: Action = ({ tickets, ids, url, settings }, body) => {
  const path = String(body['path'])
  const fault = pathFault(body['path'])
  if (fault) return invalid(fault)
  const ticket = tickets.issue('upload', path, settings.uploadSeconds)
  const fileId = ids.of(path)
  return { data: { url: url + STORAGE_PATH + encodeURI(path), token: ticket, authorization: ticket, fileId, cosFileId: ticket } }
}

interface Wanted {
  fileid?: unknown
  max_age?: number
}

/** `getTempFileURL` and `downloadFile`. The path is not escaped: the SDK does that. */
const batchGetDownloadUrl: Action = async ({ files, ids, tickets, url, settings }, body) => {
  const wanted = listOf<Wanted>(body['file_list'])
  if (!wanted) return invalid(`file_list must have 1 to ${BATCH_LIMIT} files`)
  const download = async ({ fileid: fileID, max_age: maxAge }: Wanted): Promise<object> => {
    const path = ids.path(fileID)
    if (!path || !(await files.exists(path))) return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' }
    const seconds = Math.min(maxAge && maxAge > 0 ? maxAge : settings.downloadSeconds, settings.downloadSeconds)
    const ticket = tickets.issue('download', path, seconds)
    return { code: 'SUCCESS', fileID, tempFileURL: `${url}${STORAGE_PATH}${path}?sign=${ticket}`, maxAge: seconds }
  }
  return { data: { download_list: await Promise.all(wanted.map(download)) } }
}

const batchDeleteFile: Action = async ({ files, ids }, body) => {
  const fileIds = listOf<unknown>(body['fileid_list'])
  if (!fileIds) return invalid(`fileid_list must have 1 to ${BATCH_LIMIT} files`)
  const remove = async (fileID: unknown): Promise<object> => {
    const path = ids.path(fileID)
    return { fileID, code: path && (await files.remove(path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  }
  return { data: { delete_list: await Promise.all(fileIds.map(remove)) } }
}

interface Copied {
  src_path?: string
  dst_path?: string
  overwrite?: boolean
  remove_original?: boolean
}

const batchCopyFile: Action = async (storage, body) => {
  const list = listOf<Copied>(body['file_list'])
  if (!list) return invalid(`file_list must have 1 to ${BATCH_LIMIT} files`)
  return { data: { copy_list: await Promise.all(list.map((file) => copy(storage, file))) } }
}

async function copy({ files, ids }: Storage, { src_path: from = '', dst_path: to = '', ...options }: Copied): Promise<object> {
  const fileId = ids.of(to)
  if (pathFault(from) ?? pathFault(to)) return { fileId, code: 'INVALID_PARAM', message: pathFault(from) ?? pathFault(to) }
  const content = await files.read(from)
  if (!content) return { fileId, code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exist' }
  if (options.overwrite === false && (await files.exists(to))) return { fileId, code: 'STORAGE_FILE_EXIST', message: 'the file exists' }
  await files.write(to, content)
  if (options.remove_original) await files.remove(from)
  return { fileId, code: 'SUCCESS', message: '' }
}

function listOf<T>(value: unknown): T[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.length <= BATCH_LIMIT ? (value as T[]) : undefined
}

/** The storage verbs of the SDK's wire. */
export const storageActions: Record<string, Action> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchCopyFile': batchCopyFile,
}
