import fs from 'node:fs'
import path from 'node:path'
import { sendText } from '../../http/answers'
import type { Route } from '../../http/route'
import html from './page.html'
import css from './page.css'

/** Files of the page by their address. The script is a bundle of its own, beside this one. */
const FILES: Readonly<Record<string, { type: string; read: () => string }>> = {
  '/': { type: 'text/html', read: () => html },
  '/page.css': { type: 'text/css', read: () => css },
  '/page.js': { type: 'text/javascript', read: () => fs.readFileSync(path.join(__dirname, 'page.js'), 'utf8') },
}

/** The page on which a person sees the outside world and steers it. */
export const pageRoute: Route = async (_request, response, { pathname }) => {
  const file = FILES[pathname]
  if (!file) return sendText(response, 404, { 'content-type': 'text/plain; charset=utf-8' }, 'there is no such page')
  sendText(response, 200, { 'content-type': `${file.type}; charset=utf-8` }, file.read())
}
