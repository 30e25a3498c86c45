import * as v from 'valibot'
import { OutsideError } from './answer'

export interface Question {
  url: string
  headers?: Record<string, string>
  body?: object
  signal: AbortSignal
}

/** One POST of JSON, and the text of its answer. Throws `OutsideError`: not reachable, or another status than 2xx. */
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
    throw error instanceof OutsideError ? error : new OutsideError('unreachable')
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
