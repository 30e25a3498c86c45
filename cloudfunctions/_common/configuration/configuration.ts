import * as v from 'valibot'
import { HashKeySchema, KeyRingSchema } from './key-ring'

const Url = v.pipe(v.string(), v.url())
/** A variable that a deployment leaves empty is one that it does not have. */
const UrlOrNone = v.union([
  v.pipe(
    v.literal(''),
    v.transform(() => undefined),
  ),
  Url,
])
const Words = v.pipe(v.string(), v.minLength(1))
/** `<department>/<16 characters>`: the last two parts of an address on the province's gateway. */
const Api = v.pipe(v.string(), v.regex(/^\w+\/\w{16}$/, 'an API is <department>/<16 characters>'))

/** One template of each kind of message; `fields`: in which field of the template each part of the words stands. */
const Template = v.strictObject({ id: Words, fields: v.strictObject({ subject: Words, news: Words, time: Words, advice: Words }) })
const Templates = v.strictObject({ situation: Template, validity: Template, journey: Template })

const ConfigurationSchema = v.object({
  TCB_ENV: v.optional(Words),
  DATA_KEYS: KeyRingSchema,
  HASH_KEYS: HashKeySchema,
  SESSION_KEYS: KeyRingSchema,
  AUDIT_KEYS: KeyRingSchema,
  ZHEJIANG_URL: Url,
  ZHEJIANG_APP_KEY: Words,
  ZHEJIANG_APP_SECRET: Words,
  ZHEJIANG_APIS: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({ codeByPhone: Api, codeById: Api, codeLive: Api, nucleicAcid: Api, tripSend: Api, tripQuery: Api }),
  ),
  TRIP_KEY: Words,
  NATIONAL_URL: Url,
  NATIONAL_PAAS_ID: Words,
  NATIONAL_TOKEN: Words,
  /** Face checks of browsers: refused where it is absent. */
  FACE_URL: v.optional(UrlOrNone),
  ALIPAY_APP_ID: Words,
  ALIPAY_PRIVATE_KEY: Words,
  ALIPAY_PUBLIC_KEY: Words,
  ALIPAY_GATEWAY: Url,
  WECHAT_URL: Url,
  WECHAT_APP_ID: Words,
  WECHAT_APP_SECRET: Words,
  MESSAGE_TEMPLATES: v.pipe(v.string(), v.parseJson(), v.strictObject({ wechat: Templates, alipay: Templates })),
  H5_SESSIONS: v.optional(v.picklist(['on', 'off']), 'off'),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
})

export type Configuration = Readonly<v.InferOutput<typeof ConfigurationSchema>>

/** Reads the configuration from environment variables. @throws Error that names every variable which is missing or malformed, never its value. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const result = v.safeParse(ConfigurationSchema, environment)
  if (result.success) return result.output
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${wordsFor(issue)}`)
  throw new Error(`the function cannot start; its configuration is wrong: ${problems.join('; ')}`)
}

/** Only our own checks have words that repeat no value. */
function wordsFor(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing'
  return issue.type === 'check' || issue.type === 'regex' ? `is malformed (${issue.message})` : 'is malformed'
}

/** Read once an instance, while the function loads: what is wrong stops its start with words, not the first citizen. */
export const configuration: Configuration = readConfiguration(process.env)
