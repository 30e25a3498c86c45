import fs from 'node:fs'
import path from 'node:path'
import { createApi, type ApiCall } from './api'
import { describe, ElementView, type Query } from './element'
import { Listeners } from './listeners'
import type { AppConfig, LaunchOptions } from './options'
import { PageInstance, type Definition } from './page'
import { platforms, type Platform } from './platform'
import { Realm } from './realm'
import { Renderer } from './render'
import { toHtml } from './html'
import { readUrl } from './url'

const WAIT_MS = 4000
const LOOK_EVERY_MS = 10
const PAGES_AT_MOST = 10

/** Starts a built mini-program and waits until its first page shows something. */
export async function launch(options: LaunchOptions): Promise<MiniProgram> {
  const program = new MiniProgram(options)
  await program.start(options.url)
  return program
}

export class MiniProgram {
  readonly platform: Platform
  readonly realm: Realm
  readonly renderer: Renderer
  readonly config: AppConfig
  /** Every call of the platform's API, oldest first. */
  readonly calls: ApiCall[] = []
  readonly storage: Map<string, unknown>
  private readonly files: Map<string, Uint8Array>
  readonly listeners = new Listeners(this)
  network: 'wifi' | 'none'
  private app: Record<string, any> = {}
  private stack: PageInstance[] = []
  private definitions = new Map<string, Definition>()
  private loading = ''

  constructor(readonly options: LaunchOptions) {
    this.platform = platforms[options.platform]
    this.storage = options.storage ?? new Map()
    this.files = new Map(options.files)
    this.network = options.network ?? 'wifi'
    this.realm = new Realm(options.root, options.without ?? [])
    this.renderer = new Renderer(this.platform)
    this.config = this.readJson('app')
    const register = (definition: Definition) => void this.definitions.set(this.loading, definition)
    Object.assign(this.realm.globals, this.platform.globals, {
      [this.platform.apiGlobal]: createApi(this),
      App: (definition: Record<string, any>) => (this.app = definition),
      Page: register,
      Component: register,
      Behavior: (definition: Definition) => definition,
      getApp: () => this.app,
      getCurrentPages: () => this.realm.list(this.stack.map((page) => page.self)),
    })
  }

  /** A file of this phone. */
  file(path: string): Uint8Array {
    const bytes = this.files.get(path)
    if (!bytes) throw new Error(`no such file: ${path}`)
    return bytes
  }

  /** Keeps what a function of the platform made. @returns its path */
  keepFile(path: string, bytes: Uint8Array): string {
    this.files.set(path, bytes)
    return path
  }

  async start(url = `/${this.config.pages[0]}`) {
    const { route, query } = this.parse(url)
    this.realm.require('app')
    const launched = this.realm.copy({ path: route, query, scene: 1001, referrerInfo: {} })
    this.app.onLaunch?.(launched)
    this.app.onShow?.(launched)
    this.open(url)
    await this.waitFor(() => this.currentPage().tree.children.length > 0)
  }

  close() {
    this.realm.close()
  }

  /** Takes the network away or gives it back: requests fail meanwhile, and who listens is told. */
  setNetwork(network: 'wifi' | 'none') {
    this.network = network
    const networkType = this.platform.name === 'weapp' ? network : network === 'none' ? 'NOTREACHABLE' : 'WIFI'
    this.listeners.tell('NetworkStatusChange', { isConnected: network !== 'none', networkType, networkAvailable: network !== 'none' })
  }

  /** Time goes by on the phone's clock alone, as if the phone had lain still; timers keep their pace. */
  passTime(ms: number) {
    this.realm.run(`(function (now) { Date.now = function () { return now() + ${ms} } })(Date.now)`)
  }

  /** The person leaves the program for another one. */
  hide() {
    this.currentPage().call('onHide')
    this.app.onHide?.()
    this.listeners.tell('AppHide')
  }

  /** The person comes back. */
  show() {
    const launched = this.realm.copy({ path: this.currentPage().route, query: {}, scene: 1001, referrerInfo: {} })
    this.app.onShow?.(launched)
    this.listeners.tell('AppShow', launched)
    this.currentPage().call('onShow')
  }

  pullDown() {
    this.currentPage().call('onPullDownRefresh')
  }

  /** What one API function was asked, oldest first. */
  callsOf(name: string): any[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.options)
  }

  currentPage(): PageInstance {
    return this.stack[this.stack.length - 1]
  }

  find(query: Query): ElementView {
    return this.view().find(query)
  }

  findAll(query: Query): ElementView[] {
    return this.view().findAll(query)
  }

  text(): string {
    return this.view().text
  }

  /** Waits until the query finds something, or until the function gives something true; gives what it found. */
  async waitFor(wanted: Query | (() => unknown), waitMs = WAIT_MS): Promise<ElementView> {
    const end = Date.now() + waitMs
    const look = typeof wanted === 'function' ? wanted : () => this.findAll(wanted)[0]
    for (;;) {
      const found = look()
      if (found) return found as ElementView
      if (Date.now() > end) throw new Error(`Waited ${waitMs} ms in vain for ${describe(wanted)} in\n${this.view().outline()}`)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  }

  /** The page on the screen as a static HTML document of 375 px. */
  html(): string {
    return toHtml(this)
  }

  navigateTo(url: string) {
    if (this.isTab(this.parse(url).route)) throw new Error('navigateTo cannot open a tab page')
    if (this.stack.length >= PAGES_AT_MOST) throw new Error(`more than ${PAGES_AT_MOST} pages`)
    this.currentPage().call('onHide')
    this.open(url)
  }

  redirectTo(url: string) {
    this.stack.pop()?.unload()
    this.open(url)
  }

  reLaunch(url: string) {
    while (this.stack.length) this.stack.pop()?.unload()
    this.open(url)
  }

  switchTab(url: string) {
    if (!this.isTab(this.parse(url).route)) throw new Error('switchTab can only open a tab page')
    this.reLaunch(url)
  }

  navigateBack(delta = 1) {
    for (let left = Math.min(delta, this.stack.length - 1); left > 0; left--) this.stack.pop()?.unload()
    this.currentPage().call('onShow')
  }

  /** The definition a file of the bundle gave to Page() or Component(); the file is run at its first use. */
  definitionOf(route: string): Definition {
    if (!this.definitions.has(route)) {
      this.loading = route
      this.realm.require(route)
    }
    const definition = this.definitions.get(route)
    if (!definition) throw new Error(`${route}.js registers no page and no component`)
    return definition
  }

  readJson(route: string) {
    return JSON.parse(fs.readFileSync(path.join(this.options.root, `${route}.json`), 'utf8'))
  }

  private open(url: string) {
    const { route, query } = this.parse(url)
    const inSubPackages = (this.config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
    if (![...this.config.pages, ...inSubPackages].includes(route)) throw new Error(`page "${route}" is not found in app.json`)
    const page = new PageInstance(this, route, query)
    this.stack.push(page)
    page.load()
  }

  private parse(url: string) {
    return readUrl(url, this.stack.length ? `/${this.currentPage().route}` : '/')
  }

  private isTab(route: string) {
    return this.config.tabBar?.list.some((tab) => tab.pagePath === route) ?? false
  }

  private view() {
    const page = this.currentPage()
    return new ElementView(page, page.tree)
  }
}
