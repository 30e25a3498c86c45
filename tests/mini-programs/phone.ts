import path from 'node:path'
import type { Cloud } from '../functions/harness'
import { launch, type Answer, type ApiOverrides, type MiniProgram } from '../minihost'

const DIST = path.resolve(__dirname, '..', '..', 'dist')

export const PLATFORMS = ['weapp', 'alipay'] as const
export type MiniPlatform = (typeof PLATFORMS)[number]

interface PhoneOptions {
  platform: MiniPlatform
  /** WeChat's openid or Alipay's user id of who holds the phone. */
  user: string
  /** The page to open; the first of the program unless told. */
  url?: string
  network?: 'wifi' | 'none'
  /** What the phone kept from an earlier start. */
  storage?: Map<string, unknown>
  /** Files that lie on it, by their temporary paths. */
  files?: ReadonlyMap<string, Uint8Array>
  api?: ApiOverrides
}

/** Of the language, what the oldest phones do not have. */
const NOT_ON_OLD_PHONES = [
  'Intl',
  ...['Object.hasOwn', 'Promise.allSettled', 'structuredClone', 'WeakRef'],
  ...['at', 'replaceAll', 'matchAll'].map((name) => `String.prototype.${name}`),
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'].map((name) => `Array.prototype.${name}`),
]

/** A phone with the built bundle of one platform, signed in there, in front of a running cloud; an old one. */
export function takePhone(cloud: Cloud, { platform, user, api, ...kept }: PhoneOptions): Promise<MiniProgram> {
  return launch({
    root: path.join(DIST, platform),
    platform,
    without: NOT_ON_OLD_PHONES,
    openid: user,
    cloudUrl: `${cloud.url}/__wx/callFunction`,
    redirect: (url) => url.replace(/^https:\/\/[^/]+/, cloud.url),
    ...kept,
    api: { getAuthCode: async () => ({ authCode: await cloud.outside.alipayLogin(user) }), ...api },
  })
}

/** What carries calls to the functions on a platform. */
export const CARRIERS: Readonly<Record<MiniPlatform, string>> = { weapp: 'cloud.callFunction', alipay: 'request' }

/** What each platform's window for messages answers when the person accepts everything. */
export const ACCEPTING = {
  weapp: ({ tmplIds }: { tmplIds: string[] }) => Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
  alipay: ({ entityIds }: { entityIds: string[] }) => ({ behavior: 'subscribe', result: { currentSubscribedEntityIds: entityIds } }),
}

/** Another answer to every call of a function: for networks and servers that fail. */
export const answering = (platform: MiniPlatform, answer: Answer): ApiOverrides => ({ [CARRIERS[platform]]: answer })
