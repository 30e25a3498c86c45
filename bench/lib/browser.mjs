import { spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { findChromium } from '../../tools/lib/install.mjs'
import { ROOT } from '../../tools/lib/run.mjs'

/** A phone's screen and language; with the port, which nobody uses, it goes on until it is ended. */
const SETTINGS = ['--no-sandbox', '--window-size=375,812', '--accept-lang=zh-CN', '--remote-debugging-port=0']
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
/** Where a browser is sent first, to be given what it keeps, and where its page says what it has seen. */
const BEFORE = '/before'
const SEEN = '/seen'
const GIVES_UP_MS = 30_000

/**
 * Milliseconds from the navigation to the frame in which the words can be seen, in a browser of its own that keeps this in its storage. The page is
 * served from a folder of dist/; whatever else it asks for finds nobody. Nothing watches the browser from outside: who does makes it read its scripts again.
 */
export async function timeToSee(folder, words, storage = new Map()) {
  let browser
  const seen = new Promise((resolve, reject) => {
    const files = path.join(ROOT, 'dist', folder)
    const server = http.createServer((request, response) => answer({ files, words, storage, resolve }, request, response))
    setTimeout(reject, GIVES_UP_MS, new Error(`waited in vain for ${words} of ${folder}`)).unref()
    server.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}${BEFORE}`
      browser = spawn(findChromium(), [...SETTINGS, address], { stdio: 'ignore', detached: true })
    })
    server.unref()
  })
  try {
    return await seen
  } finally {
    // With all that it has started.
    process.kill(-browser.pid)
  }
}

function answer({ files, words, storage, resolve }, { url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://page')
  if (pathname === SEEN) return resolve(Number(searchParams.get('ms')))
  if (pathname === BEFORE) return sendPage(response, `<script>(${keep})(${JSON.stringify([...storage])})</script>`)
  const file = path.join(files, pathname === '/' ? 'index.html' : pathname)
  if (!fs.existsSync(file)) return response.destroy()
  if (pathname === '/') return sendPage(response, watched(fs.readFileSync(file, 'utf8'), words))
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
  response.end(fs.readFileSync(file))
}

const watched = (page, words) => page.replace('<head>', `$&<script>(${watchFor})(${JSON.stringify(words)}, '${SEEN}')</script>`)

function sendPage(response, markup) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(markup)
}

/** Runs in the browser, before the page: lays down what it keeps, and goes to the page. */
function keep(storage) {
  for (const [name, data] of storage) localStorage.setItem(name, JSON.stringify({ data }))
  setTimeout(() => location.replace('/'), 300)
}

/** Runs in the browser, with the page: looks in every frame, and says when it has seen the words. */
function watchFor(words, seen) {
  const holds = () => {
    const texts = document.evaluate(`//body//*[text()="${words}"]`, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
    return texts.singleNodeValue?.checkVisibility({ checkVisibilityCSS: true })
  }
  const look = () => (holds() ? fetch(`${seen}?ms=${performance.now()}`) : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
