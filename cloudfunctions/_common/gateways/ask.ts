import * as v from 'valibot'
import { OutsideError } from './answer'

export interface Question {
  url: string
  headers?: Record<string, string>
  body?: object
  signal: AbortSignal
}

/** The other side was never spoken to. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/** Tells a question that certainly was not heard from one whose connection broke before the answer. */
export function connectionFault(error: unknown): OutsideError {
  const { cause } = (error ?? {}) as { cause?: { code?: unknown } }
  return new OutsideError(NEVER_CONNECTED.includes(String(cause?.code)) ? 'unreachable' : 'broken')
}

/** The largest honest answer, a list of 45,000 places, has several megabytes; what is longer is not read to its end. */
export const ANSWER_BYTES_AT_MOST = 10 * 1024 * 1024

async function textOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  // The types of browsers, which the rest is written with, do not know that it can be gone through.
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength
    if (bytes > ANSWER_BYTES_AT_MOST) throw new OutsideError('garbage')
    parts.push(part)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** One POST of JSON, and the text of its answer. Throws `OutsideError`: not reachable, broken off, another status than 2xx, or endless. */
export async function ask({ url, headers, body, signal }: Question): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(body ?? {}),
      signal,
    })
    if (response.ok) return await textOf(response)
    await response.body?.cancel()
    throw new OutsideError('http')
  } catch (error) {
    throw error instanceof OutsideError ? error : connectionFault(error)
  }
}

/** Reads JSON of one shape; what has another is garbage. */
export const read = <Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> =>
  orGarbage(() => v.parse(schema, JSON.parse(text)))

/** The same of what was read already, as part of something larger. */
export const readPart = <Schema extends v.GenericSchema>(schema: Schema, part: unknown): v.InferOutput<Schema> =>
  orGarbage(() => v.parse(schema, part))

function orGarbage<Value>(reading: () => Value): Value {
  try {
    return reading()
  } catch {
    throw new OutsideError('garbage')
  }
}
