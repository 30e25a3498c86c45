import type { ApiOverrides } from './api'
import type { platforms } from './platform'

/** The parts of app.json that matter here. */
export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
  window?: Record<string, string>
}

export interface LaunchOptions {
  /** The folder of the built bundle: the one with app.json. */
  root: string
  platform: keyof typeof platforms
  /** The page to open, with its query; the first page of app.json unless told. */
  url?: string
  /** Globals of the language to take away, such as `Intl`. */
  without?: string[]
  /** Where `wx.cloud.callFunction` posts to: `<cloudUrl>/<name>`. */
  cloudUrl?: string
  /** Who is signed in to WeChat: sent as the header `x-local-openid`, which stands for what the platform knows by itself. */
  openid?: string
  /** The network at the start; there is one unless told. */
  network?: 'wifi' | 'none'
  /** What the phone kept from an earlier start. */
  storage?: Map<string, unknown>
  /** Sends the requests of an unchanged production bundle elsewhere, such as to a server of the test. */
  redirect?: (url: string) => string
  /** Files that lie on the phone, by their temporary paths. */
  files?: ReadonlyMap<string, Uint8Array>
  /** Answers of the platform's API that differ from the usual ones. A thrown error becomes `fail`. */
  api?: ApiOverrides
}
