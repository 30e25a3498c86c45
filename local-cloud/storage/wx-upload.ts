import type { IncomingMessage } from 'node:http'
import { Refusal, sendJson } from '../http/answers'
import { readBody } from '../http/body'
import { decode } from '../http/decode'
import type { Route } from '../http/route'
import { openidOf } from '../identity/wechat'
import { pathFault } from './names'
import type { Storage } from './storage'

/** Bytes of a multipart body beside the file. */
const FRAME_BYTES = 64 * 1024

interface Upload {
  cloudPath: string
  content: Buffer
}

/**
 * `wx.cloud.uploadFile`: multipart with the fields `cloudPath` and `file`, or the bare file with the path in `x-cloud-path` (percent-encoded).
 * The header x-local-openid says who uploads. Answers `{errMsg, fileID, statusCode}`.
 */
export function wxUploadRoute({ files, ids, settings }: Storage): Route {
  return async (request, response) => {
    openidOf(request)
    const body = await readBody(request, settings.fileLimit + FRAME_BYTES)
    const { cloudPath, content } = await readUpload(request, body)
    const fault = pathFault(cloudPath)
    if (fault) throw new Refusal(400, 'INVALID_PARAM', fault)
    await files.write(cloudPath, content)
    sendJson(response, 200, { errMsg: 'cloud.uploadFile:ok', fileID: ids.of(cloudPath), statusCode: 204 })
  }
}

async function readUpload({ headers }: IncomingMessage, body: Buffer): Promise<Upload> {
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { cloudPath: decode(String(headers['x-cloud-path'])) ?? '', content: body }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => undefined)
  const file = form?.get('file')
  if (!(file instanceof Blob)) throw new Refusal(400, 'INVALID_PARAM', 'multipart fields: cloudPath, file')
  return { cloudPath: String(form?.get('cloudPath') ?? ''), content: Buffer.from(await file.arrayBuffer()) }
}
