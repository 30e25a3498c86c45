import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)

/** What is a text, by its content type: pictures and fonts are packed already. */
const TEXT = /^(text\/|application\/(json|wasm))|\+xml/

export interface Answer {
  headers: Record<string, string>
  content: Buffer
}

const packed = new Map<string, Promise<Buffer>>()

/** As the hosting of the platform sends a text to a browser that can unpack it. `key` stands for this very content. */
export async function packedFor(request: IncomingMessage, key: string, { headers, content }: Answer): Promise<Answer> {
  const takes = String(request.headers['accept-encoding'] ?? '').includes('gzip')
  if (!takes || !TEXT.test(headers['content-type'] ?? '')) return { headers, content }
  const packing = packed.get(key) ?? pack(content)
  packed.set(key, packing)
  return { headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }, content: await packing }
}
