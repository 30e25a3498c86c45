import { type Operation, REQUEST_BYTES_AT_MOST } from '@contract/operation'
import { RequestSchema, type WireRequest } from '@contract/wire'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import * as v from 'valibot'
import type { Invocation } from '../identity/invocation'

/** What WeChat adds to the event of its callers by itself. */
const ADDED_BY_WECHAT = new Set(['userInfo', 'tcbContext'])

/** Reads the request, from whichever transport: an operation and its data, nothing else, at most 100 KB. */
export function parseRequest(invocation: Invocation): Result<WireRequest, Failure> {
  if (invocation.bytes > REQUEST_BYTES_AT_MOST) return failed(failure('REQUEST_TOO_LARGE'))
  const result = v.safeParse(RequestSchema, invocation.http ? readJson(invocation.body) : withoutAdditions(invocation))
  return result.success ? done(result.output) : failed(invalid(result.issues[0]))
}

export function parseInput(operation: Operation, data: unknown): Result<unknown, Failure> {
  const result = v.safeParse(operation.input, data)
  return result.success ? done(result.output) : failed(invalid(result.issues[0]))
}

/** Names the field, never its value. */
const invalid = (issue: v.BaseIssue<unknown>): Failure => failure('REQUEST_INVALID', { field: (v.getDotPath(issue) ?? '').slice(0, 60) })

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

function withoutAdditions({ body, environment }: Invocation): unknown {
  if (!environment.WX_OPENID || typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).filter(([key]) => !ADDED_BY_WECHAT.has(key)))
}
