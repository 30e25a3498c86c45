import type * as v from 'valibot'
import { type Down, OutsideError } from '../answer'
import { ask, read } from '../ask'
import type { Protected } from '../protection'
import type { AccessTokens } from './access-token'

const BUSY = -1
const QUOTA_USED_UP = 45009
const TOKEN_REFUSED = [40001, 40014, 42001]

export interface WechatApi {
  url: string
  tokens: AccessTokens
  /** For the token, and for calls that may be made twice; and for those that must not. */
  guards: { repeatable: Protected; once: Protected }
}

interface Question<Schema> {
  path: string
  body: object
  /** Of the answer, `errcode` included. */
  schema: Schema
  guard: Protected
}

/** `isAsked`: the call itself was made; without it only the token was missing, and nothing has happened. */
export type WechatDown = Down & { isAsked: boolean }

/** One call under a token; under another one, once, when WeChat refuses the first. Source: `docs/gateways/wechat.md`. */
export async function callWechat<Schema extends v.GenericSchema<unknown, { errcode: number }>>(
  api: WechatApi,
  question: Question<Schema>,
  refused?: string,
): Promise<({ kind: 'answered' } & v.InferOutput<Schema>) | WechatDown> {
  const token = await api.guards.repeatable((signal) => api.tokens.token(signal, refused))
  if (typeof token !== 'string') return { ...token, isAsked: false }
  const answer = await question.guard(async (signal) => {
    const url = `${api.url}${question.path}?access_token=${encodeURIComponent(token)}`
    const said = read(question.schema, await ask({ url, body: question.body, signal }))
    if (said.errcode === BUSY || said.errcode === QUOTA_USED_UP) throw new OutsideError('busy')
    return { kind: 'answered' as const, ...said }
  })
  if (answer.kind === 'down') return { ...answer, isAsked: true }
  if (!TOKEN_REFUSED.includes(answer.errcode)) return answer
  return refused === undefined ? callWechat(api, question, token) : { kind: 'down', why: 'refused', isAsked: false }
}
