import type { MiniProgram } from './program'

interface HttpRequest {
  url: string
  method?: string
  data?: unknown
  headers?: Record<string, string>
}

/** Sends a real HTTP request the way both platforms do: data goes into the query of a GET and is JSON otherwise. */
export async function sendHttp({ url, method = 'GET', data, headers = {} }: HttpRequest, { options, network }: MiniProgram) {
  if (network === 'none') throw new Error('network is unreachable')
  const place = options.redirect?.(url) ?? url
  const hasQuery = method === 'GET' && data !== undefined
  const query = hasQuery ? `${place.includes('?') ? '&' : '?'}${new URLSearchParams(data as Record<string, string>).toString()}` : ''
  const body = method === 'GET' || data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data)
  const answer = await fetch(place + query, {
    method,
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  const text = await answer.text()
  return { status: answer.status, headers: Object.fromEntries(answer.headers), data: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

interface FormRequest {
  url: string
  /** Of the field that carries the file. */
  name: string
  bytes: Uint8Array
  fields?: Record<string, string>
  headers?: Record<string, string>
}

/** Sends a file in a form. The answer is a text, as both platforms hand it on. */
export async function sendForm({ url, name, bytes, fields = {}, headers = {} }: FormRequest, { options, network }: MiniProgram) {
  if (network === 'none') throw new Error('network is unreachable')
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set(name, new Blob([new Uint8Array(bytes)]), 'image.jpg')
  const answer = await fetch(options.redirect?.(url) ?? url, { method: 'POST', body: form, headers })
  return { status: answer.status, data: await answer.text() }
}

/** Sends a file into storage, as WeChat does. */
export async function storeFile(
  url: string,
  { cloudPath, openid, bytes }: { cloudPath: string; openid: string; bytes: Uint8Array },
  { network }: MiniProgram,
) {
  if (network === 'none') throw new Error('network is unreachable')
  const headers = { 'x-local-openid': openid, 'x-cloud-path': encodeURIComponent(cloudPath), 'content-type': 'application/octet-stream' }
  const answer = await fetch(url, { method: 'POST', body: new Uint8Array(bytes), headers })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as object
}
