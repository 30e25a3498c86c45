/// <reference types="@tarojs/taro" />

declare module '*.scss'

/** Where the functions answer over HTTP; empty on WeChat (cloud functions) and in a browser (its own origin). Set by config/index.ts. */
declare const BACKEND_URL: string

/** The cloud environment that WeChat's cloud functions live in. Set by config/index.ts. */
declare const CLOUD_ENV: string
/** Ids of other mini-programs on this platform, as the operator names them. Set by config/index.ts. */
declare const OTHER_PROGRAMS: Readonly<Partial<Record<'nationalCard' | 'zhejiangCode', string>>>

/** Of package.json: people read it out to the helpdesk. */
declare const APP_VERSION: string
/** Public half of the root key, in hex: it signs the list of all other keys. */
declare const ROOT_KEY: string
