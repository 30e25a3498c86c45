import { request } from 'node:http'
import type { Answer, WireError } from '@contract/wire'

export type Reply = Answer & { requestId: string }

/** How one request reaches a function. */
export type Transport = (name: string, body: unknown) => Promise<Reply>

/** Somebody who calls operations. */
export interface Client {
  /** Whatever comes back. */
  call(operation: string, data?: unknown): Promise<Reply>
  /** The data of an operation that is done. @throws Error when it is refused */
  done<Data = Record<string, unknown>>(operation: string, data?: unknown): Promise<Data>
  /** The error of an operation that is refused. @throws Error when it is done */
  refused(operation: string, data?: unknown): Promise<WireError>
}

export function makeClient(transport: Transport): Client {
  const call = (operation: string, data: unknown = {}) => transport(operation.split('.')[0] ?? '', { operation, data })
  return {
    call,
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
