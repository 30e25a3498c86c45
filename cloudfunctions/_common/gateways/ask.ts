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

/** One POST of JSON, and the text of its answer. Throws `OutsideError`: not reachable, broken off, or another status than 2xx. */
export async function ask({ url, headers, body, signal }: Question): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(body ?? {}),
      signal,
    })
    const text = await response.text()
    if (!response.ok) throw new OutsideError('http')
    return text
  } catch (error) {
    throw error instanceof OutsideError ? error : connectionFault(error)
  }
}

/** Reads JSON of one shape; what has another is garbage. */
export function read<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    throw new OutsideError('garbage')
  }
}
