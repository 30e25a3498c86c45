import { request } from 'node:http'
import type { Answer, WireError } from '@contract/wire'

export type Reply = Answer & { requestId: string }

/** How one request reaches a function. */
export type Transport = (name: string, body: unknown) => Promise<Reply>

/** How a file goes where `files.beginUpload` says. @returns what came of it: of a function, or of storage */
export type FileTransport = (upload: { file: string; path: string }, bytes: Uint8Array) => Promise<unknown>

/** Somebody who calls operations. */
export interface Client {
  /** Whatever comes back. */
  call(operation: string, data?: unknown): Promise<Reply>
  /** The data of an operation that is done. @throws Error when it is refused */
  done<Data = Record<string, unknown>>(operation: string, data?: unknown): Promise<Data>
  /** The error of an operation that is refused. @throws Error when it is done */
  refused(operation: string, data?: unknown): Promise<WireError>
  /** Sends a file, as this platform does. */
  sendFile: FileTransport
}

const noFiles: FileTransport = () => Promise.reject(new Error('this caller sends no files'))

export function makeClient(transport: Transport, sendFile: FileTransport = noFiles): Client {
  const call = (operation: string, data: unknown = {}) => transport(operation.split('.')[0] ?? '', { operation, data })
  return {
    call,
    sendFile,
    async done<Data>(operation: string, data?: unknown) {
      const reply = await call(operation, data)
      if (!reply.ok) throw new Error(`${operation} was refused: ${JSON.stringify(reply.error)}`)
      return reply.data as Data
    },
    async refused(operation, data) {
      const reply = await call(operation, data)
      if (reply.ok) throw new Error(`${operation} was done: ${JSON.stringify(reply.data)}`)
      return reply.error
    },
  }
}

/** What `wx.cloud.callFunction` does for the person with this openid. */
export const wechatTransport =
  (hub: string, openid: string): Transport =>
  async (name, body) => {
    const answer = await fetch(`${hub}/__wx/callFunction/${name}`, {
      method: 'POST',
      headers: { 'x-local-openid': openid },
      body: JSON.stringify(body),
    })
    return { ...((await answer.json()) as Answer), requestId: answer.headers.get('x-cloudbase-request-id') ?? '' }
  }

/** What `wx.cloud.uploadFile` does: the file lies in storage, and nobody has looked at it. */
export const wechatFiles =
  (hub: string, openid: string): FileTransport =>
  async ({ path }, bytes) => {
    const headers = { 'x-local-openid': openid, 'x-cloud-path': encodeURIComponent(path), 'content-type': 'application/octet-stream' }
    return (await fetch(`${hub}/__wx/uploadFile`, { method: 'POST', headers, body: new Uint8Array(bytes) })).json()
  }

/** What `my.uploadFile` and browsers do: a form with the request beside the file. */
export const httpFiles =
  (hub: string, { token }: { token?: string } = {}): FileTransport =>
  async ({ file }, bytes) => {
    const form = new FormData()
    form.set('request', JSON.stringify({ operation: 'files.putUpload', data: { file } }))
    form.set('file', new Blob([new Uint8Array(bytes)]), 'report.jpg')
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return (await fetch(`${hub}/api/files`, { method: 'POST', headers, body: form })).json()
  }

/** The HTTP access service, from an address of this machine: 127.0.0.1 to 127.255.255.254. */
export const httpTransport =
  (hub: string, { token, address = '127.0.0.1' }: { token?: string; address?: string } = {}): Transport =>
  (name, body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
      const sent = request(`${hub}/api/${name}`, { method: 'POST', headers, localAddress: address }, async (answer) => {
        const parts: Buffer[] = []
        for await (const part of answer) parts.push(part as Buffer)
        const requestId = String(answer.headers['x-cloudbase-request-id'])
        resolve({ ...(JSON.parse(Buffer.concat(parts).toString()) as Answer), requestId })
      })
      sent.on('error', reject).end(JSON.stringify(body))
    })
