import type { Answer } from '@contract/wire'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, supportCode } from '@domain/kernel/errors'
import type { Result } from '@domain/kernel/result'
import type { Invocation } from '../identity/invocation'

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/** Puts an outcome on the wire: the answer itself for WeChat and the system, HTTP 200 with the answer as JSON otherwise. */
export function respond(invocation: Invocation, outcome: Result<unknown, Failure>, at: Instant): object {
  const answer = toAnswer(outcome, at, invocation.requestId)
  return invocation.http ? { statusCode: 200, headers: HEADERS, isBase64Encoded: false, body: JSON.stringify(answer) } : answer
}

function toAnswer(outcome: Result<unknown, Failure>, at: Instant, requestId: string): Answer {
  if (outcome.ok) return { ok: true, at, data: outcome.value }
  const { code, params } = outcome.error
  return { ok: false, at, error: { code, params, support: supportCode(code, requestId) } }
}
