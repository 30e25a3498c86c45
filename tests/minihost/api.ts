import { alipayAnswers, alipaySync } from './api-alipay'
import { weappAnswers, weappSync } from './api-weapp'
import { RecordedCanvas } from './canvas'
import { ElementView } from './element'
import type { MiniProgram } from './program'

export interface ApiCall {
  name: string
  options: any
}
/** What an API function gives to `success`, at once or later; throwing calls `fail`. */
export type Answer = (options: any, program: MiniProgram) => unknown
/** `undefined`: the phone has no such function. */
export type ApiOverrides = Record<string, Answer | undefined>

/** Functions that succeed and do nothing else: what they were asked is in `program.calls`. */
const QUIET =
  'showToast hideToast showLoading hideLoading setNavigationBarTitle setNavigationBar setNavigationBarColor setBackgroundColor ' +
  'startPullDownRefresh stopPullDownRefresh pageScrollTo vibrateShort vibrateLong makePhoneCall setKeepScreenOn setScreenBrightness ' +
  'navigateToMiniProgram previewImage'

/** What a program can listen to: each has an `on…` and an `off…`. */
const EVENTS = ['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'NetworkStatusChange', 'WindowResize', 'ThemeChange']

const all = (names: string, answer: Answer): ApiOverrides => Object.fromEntries(names.split(' ').map((name) => [name, answer]))

const shared: ApiOverrides = {
  navigateTo: ({ url }, program) => program.navigateTo(url),
  redirectTo: ({ url }, program) => program.redirectTo(url),
  reLaunch: ({ url }, program) => program.reLaunch(url),
  switchTab: ({ url }, program) => program.switchTab(url),
  navigateBack: ({ delta }, program) => program.navigateBack(delta),
  ...all(QUIET, () => ({})),
}

const sharedSync: ApiOverrides = {
  canIUse: () => true,
  nextTick: (run) => void setImmediate(run),
  createSelectorQuery: (_, program) => new SelectorQuery(program),
  createCanvasContext: (id, program) => canvasOf(program, `#${String(id)}`)?.getContext(),
  ...Object.fromEntries(
    EVENTS.flatMap((event): [string, Answer][] => [
      [`on${event}`, (listener, program) => program.listeners.on(event, listener)],
      [`off${event}`, (listener, program) => program.listeners.off(event, listener)],
    ]),
  ),
}

/** Builds the `wx` or `my` of a program. Functions that are not here are undefined, as on a phone too old for them. */
export function createApi(program: MiniProgram): Record<string, unknown> {
  const isWeapp = program.platform.name === 'weapp'
  const api: Record<string, any> = {}
  const answers: ApiOverrides = { ...shared, ...(isWeapp ? weappAnswers : alipayAnswers) }
  const sync: ApiOverrides = { ...sharedSync, ...(isWeapp ? weappSync : alipaySync) }
  for (const [name, answer] of Object.entries({ ...sync, ...answers, ...program.options.api })) {
    if (!answer) continue
    if (name in sync) api[name] = (...values: unknown[]) => program.realm.copy(answer(values.length > 1 ? values : values[0], program))
    else api[name] = asyncFunction(name, answer, program)
  }
  if (isWeapp)
    api.cloud = {
      init: () => undefined,
      callFunction: promised(api['cloud.callFunction'], program),
      uploadFile: promised(api['cloud.uploadFile'], program),
    }
  return api
}

function asyncFunction(name: string, answer: Answer, program: MiniProgram) {
  const isWeapp = program.platform.name === 'weapp'
  const success = (result: object) => ({ ...(isWeapp && { errMsg: `${name}:ok` }), ...result })
  const failure = ({ message, ...rest }: Error) =>
    isWeapp ? { errMsg: `${name}:fail ${message}`, ...rest } : { error: 12, errorMessage: message, ...rest }
  return (options: any = {}) => {
    program.calls.push({ name, options })
    const tell = (callback: string, said: object) => {
      const inside = program.realm.copy(said)
      options[callback]?.(inside)
      options.complete?.(inside)
    }
    const run = async () => answer(options, program)
    run()
      .then(
        (result) => tell('success', success(result as object)),
        (error: Error) => tell('fail', failure(error)),
      )
      .catch(throwLater)
    return { abort: () => undefined }
  }
}

/** An error of the bundle inside its own callback must fail the test, not be swallowed by a promise. */
function throwLater(error: Error) {
  setImmediate(() => {
    throw error
  })
}

/** Gives a promise of the bundle's own world when the caller passes no callbacks. */
function promised(run: (options: any) => void, program: MiniProgram) {
  const InsidePromise = program.realm.insidePromise
  return (options: any = {}) => new InsidePromise((success: unknown, fail: unknown) => run({ success, fail, ...options }))
}

function canvasOf(program: MiniProgram, selector: string): RecordedCanvas | undefined {
  const page = program.currentPage()
  const element = new ElementView(page, page.tree).findAll(selector)[0]
  if (element?.tag !== 'canvas') return undefined
  const { key } = element.node
  if (!page.canvases.has(key)) page.canvases.set(key, new RecordedCanvas())
  return page.canvases.get(key) as RecordedCanvas
}

/** There is no layout here: every rectangle is empty. A canvas is a real object that writes down what is drawn. */
class SelectorQuery {
  private selectors: string[] = []
  private selected = ''

  constructor(private program: MiniProgram) {}

  in() {
    return this
  }
  select(selector: string) {
    this.selected = selector
    return this
  }
  selectAll(selector: string) {
    return this.select(selector)
  }
  selectViewport() {
    return this.select('page')
  }
  fields(_: object, done?: (found: unknown) => void) {
    return this.ask(done)
  }
  node(done?: (found: unknown) => void) {
    return this.ask(done)
  }
  boundingClientRect(done?: (found: unknown) => void) {
    return this.ask(done)
  }
  scrollOffset(done?: (found: unknown) => void) {
    return this.ask(done)
  }

  exec(done?: (found: unknown[]) => void) {
    setImmediate(() => done?.(this.selectors.map((selector) => this.look(selector))))
    return this
  }

  private ask(done?: (found: unknown) => void) {
    const selector = this.selected
    this.selectors.push(selector)
    if (done) setImmediate(() => done(this.look(selector)))
    return this
  }

  private look(selector: string) {
    const empty = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollTop: 0, scrollLeft: 0 }
    return this.program.realm.copy({ ...empty, node: canvasOf(this.program, selector) })
  }
}
