import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../../tools/lib/install.mjs'
import { ROOT } from '../../tools/lib/run.mjs'

const SCREEN = { width: 375, height: 812 }
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A browser, and a page's own files from a folder of dist/; whatever else a page asks for finds nobody. */
export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const servers = []
  return {
    /** @returns the address of the folder's page */
    async serve(folder) {
      const server = http.createServer((request, response) => answer(path.join(ROOT, 'dist', folder), request, response))
      servers.push(server)
      await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
      return `http://127.0.0.1:${server.address().port}/`
    },
    /** Milliseconds from the navigation, in a phone's browser of its own that keeps this in its storage, to the frame in which the words can be seen. */
    async timeToSee(url, words, storage = new Map()) {
      const localStorage = [...storage].map(([name, data]) => ({ name, value: JSON.stringify({ data }) }))
      const origins = [{ origin: new URL(url).origin, localStorage }]
      const context = await browser.newContext({ viewport: SCREEN, locale: 'zh-CN', storageState: { cookies: [], origins } })
      const page = await context.newPage()
      await page.addInitScript(watchFor, words)
      await page.goto(url)
      const seen = await page.waitForFunction(() => window.seenAt)
      const took = await seen.jsonValue()
      await context.close()
      return took
    },
    async stop() {
      await browser.close()
      servers.forEach((server) => server.close())
    },
  }
}

function answer(folder, { url }, response) {
  const file = path.join(folder, url === '/' ? 'index.html' : new URL(url, 'http://page').pathname)
  if (!fs.existsSync(file)) return response.destroy()
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
  response.end(fs.readFileSync(file))
}

/** Runs in the browser, before the page: looks in every frame. */
function watchFor(words) {
  const holds = () => {
    const texts = document.evaluate(`//body//*[text()="${words}"]`, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
    return texts.singleNodeValue?.checkVisibility({ checkVisibilityCSS: true })
  }
  const look = () => (holds() ? (window.seenAt = performance.now()) : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
