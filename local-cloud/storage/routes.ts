import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendText } from '../http/answers'
import { BodyTooLarge, readBody } from '../http/body'
import { contentType } from '../http/content-types'
import { decode } from '../http/decode'
import type { Route } from '../http/route'
import { pathFault } from './names'
import { STORAGE_PATH } from './paths'
import type { Storage } from './storage'

/** What the object storage itself answers: an empty 200, the file, or an XML error. */
const errors = {
  InvalidURI: [400, 'Could not parse the specified URI.'],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed object size.'],
  SignatureDoesNotMatch: [403, 'The Signature you specified is invalid.'],
  AccessDenied: [403, 'Request has expired.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
} as const

type StorageError = keyof typeof errors

/** `PUT` with the permission of getUploadMetadata, `GET` and `HEAD` with the signature of a temporary address. */
export function storageRoute(storage: Storage): Route {
  return async (request, response, url) => {
    const path = decode(url.pathname.slice(STORAGE_PATH.length))
    if (path === undefined || pathFault(path)) sendError(response, 'InvalidURI')
    else if (request.method === 'PUT') await put(storage, { request, response, path })
    else if (request.method === 'GET' || request.method === 'HEAD')
      await get(storage, { request, response, path }, url.searchParams.get('sign') ?? '')
    else sendError(response, 'MethodNotAllowed')
  }
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  path: string
}

async function put({ tickets, files, settings }: Storage, { request, response, path }: Exchange): Promise<void> {
  const content = await readBody(request, settings.fileLimit).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) return undefined
    throw error
  })
  const fault = tickets.fault(request.headers.authorization ?? '', 'upload', path)
  if (fault) return sendError(response, fault === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch')
  if (!content) return sendError(response, 'EntityTooLarge')
  await files.write(path, content)
  sendText(response, 200, {}, '')
}

async function get({ tickets, files }: Storage, { response, path }: Exchange, ticket: string): Promise<void> {
  const fault = tickets.fault(ticket, 'download', path)
  if (fault) return sendError(response, fault === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch')
  const content = await files.read(path)
  if (!content) return sendError(response, 'NoSuchKey')
  // Uploaded by anybody: never run as a page of this address.
  const headers = { 'content-type': contentType(path), 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' }
  sendText(response, 200, headers, content)
}

function sendError(response: ServerResponse, code: StorageError): void {
  const [status, message] = errors[code]
  const id = randomUUID()
  const xml = `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
  sendText(response, status, { 'content-type': 'application/xml', 'x-cos-request-id': id }, xml)
}
