import fs from 'node:fs/promises'
import path from 'node:path'
import { Refusal, sendText } from '../http/answers'
import { contentType } from '../http/content-types'
import { decode } from '../http/decode'
import type { Route } from '../http/route'
import { packedFor } from './packed'

const HASHED = /[.-][0-9a-f]{8,}\.\w+$/

/** Serves the files below `folder`: `/` is index.html, there is no listing and no way out of the folder. */
export function hostingRoute(folder: string): Route {
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'only GET and HEAD')
    const file = locate(folder, url.pathname)
    const [content, { mtimeMs }] = await Promise.all([fs.readFile(file), fs.stat(file)]).catch(() => notFound(url.pathname))
    const answer = await packedFor(request, `${file}:${mtimeMs}`, { headers: headersOf(file), content })
    sendText(response, 200, answer.headers, answer.content)
  }
}

function locate(folder: string, pathname: string): string {
  const name = decode(pathname) ?? notFound(pathname)
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
  if (name.includes('\0') || !file.startsWith(`${path.resolve(folder)}${path.sep}`)) notFound(pathname)
  return file
}

function headersOf(file: string): Record<string, string> {
  const cache = HASHED.test(file) ? 'public, max-age=31536000, immutable' : file.endsWith('.html') ? 'no-store' : 'no-cache'
  return { 'content-type': contentType(file), 'cache-control': cache, 'x-content-type-options': 'nosniff' }
}

function notFound(pathname: string): never {
  throw new Refusal(404, 'NOT_FOUND', `there is no ${pathname}`)
}
