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
