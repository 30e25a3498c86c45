import type { IncomingMessage } from 'node:http'

/** Bytes of a refused body that are still read, so that the sender gets to see the answer. */
const DRAIN_LIMIT = 64 * 1024 * 1024

export class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`the body is larger than ${limit} bytes`)
  }
}

/** The whole body. @throws BodyTooLarge beyond `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else if (size > DRAIN_LIMIT) break
  }
  if (size > limit) throw new BodyTooLarge(limit)
  return Buffer.concat(chunks)
}
