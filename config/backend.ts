/** Where the functions answer over HTTP, fixed at build time; empty: cloud functions on WeChat, the page's own origin in a browser. */
const DEFAULT_URLS: Readonly<Record<string, string>> = { alipay: 'https://api.health-code.wenzhou.example' }

export const backendUrl = (platform: string): string => process.env.BACKEND_URL || (DEFAULT_URLS[platform] ?? '')

/** The cloud environment that WeChat's cloud functions live in. */
export const cloudEnv = (): string => process.env.CLOUD_ENV || 'wenzhou-health-code'
