import * as v from 'valibot'
import type { Instant } from '@domain/kernel/china-time'
import { type Down, OutsideError, QUOTA, type Quota } from '../answer'
import { ask, read, readPart } from '../ask'
import { type Protected } from '../protection'
import type { ZhejiangAccount } from './renewal'
import type { SecretKeeper } from './secret-keeper'
import { signed } from './signing'

/** What the platform's codes mean; every other one is a refusal. */
const OK = '00'
const SECRET_REFUSED = ['11', '14']
const QUOTA_USED_UP = '18'

const SECRETS_TRIED = 3
/** An answer without content comes now and then; the next one has it. */
const EMPTY_ANSWERS_BORNE = 2

const Answer = v.object({ code: v.string(), datas: v.optional(v.unknown()) })

export interface Platform {
  account: ZhejiangAccount
  keeper: SecretKeeper
  now(): Instant
}

const isEmpty = (datas: unknown) => datas === undefined || datas === null || datas === ''

/** `datas` is an object, or JSON in a string of JSON. */
const unwrapped = <Schema extends v.GenericSchema>(schema: Schema, datas: unknown): v.InferOutput<Schema> =>
  typeof datas === 'string' ? read(schema, datas) : readPart(schema, datas)

/** One call of a business interface, repeated with another secret when the platform refuses the one it has. */
async function askSigned(platform: Platform, api: string, body: object, signal: AbortSignal): Promise<v.InferOutput<typeof Answer>> {
  const [department, id] = api.split('/')
  const url = `${platform.account.url}/gateway/api/${department}/dataSharing/${id}.htm`
  let refused: string | undefined
  for (let tried = 0; tried < SECRETS_TRIED; tried++) {
    const secret = await platform.keeper.secret(refused)
    const headers = signed(platform.account.appKey, secret, platform.now())
    const answer = read(Answer, await ask({ url, headers, body, signal }))
    if (!SECRET_REFUSED.includes(answer.code)) return answer
    refused = secret
  }
  throw new OutsideError('refused')
}

/**
 * Calls a business interface of the Zhejiang platform and reads what its `datas` hold, by `schema`.
 * `api`: `department/16 characters`. `guard`: whether it may be repeated after a fault. Source: `docs/gateways/zhejiang.md`.
 */
export const callZhejiang = <Schema extends v.GenericSchema>(
  platform: Platform,
  { api, body, schema, guard }: { api: string; body: object; schema: Schema; guard: Protected },
): Promise<v.InferOutput<Schema> | Down | Quota> =>
  guard(async (signal) => {
    for (let empty = 0; empty <= EMPTY_ANSWERS_BORNE; empty++) {
      const answer = await askSigned(platform, api, body, signal)
      if (answer.code === QUOTA_USED_UP) return QUOTA
      if (answer.code !== OK) throw new OutsideError('refused')
      if (!isEmpty(answer.datas)) return unwrapped(schema, answer.datas)
    }
    throw new OutsideError('empty')
  })
