/** Where the functions answer over HTTP, fixed at build time; empty: cloud functions on WeChat, the page's own origin in a browser. */
const DEFAULT_URLS: Readonly<Record<string, string>> = { alipay: 'https://api.health-code.wenzhou.example' }

export const backendUrl = (platform: string): string => process.env.BACKEND_URL || (DEFAULT_URLS[platform] ?? '')

/** The cloud environment that WeChat's cloud functions live in. */
export const cloudEnv = (): string => process.env.CLOUD_ENV || 'wenzhou-health-code'

/** `OTHER_PROGRAMS`: `{"nationalCard":"<id>","zhejiangCode":"<id>"}`, the mini-programs that people are led to on this platform. A browser leads to none. */
export const otherPrograms = (platform: string): Record<string, string> =>
  platform === 'h5' ? {} : (JSON.parse(process.env.OTHER_PROGRAMS || '{}') as Record<string, string>)
