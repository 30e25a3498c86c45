import type { ErrorCode } from '@domain/kernel/errors'
import * as v from 'valibot'
import { isObject } from './objects'

/** What a client sends, the same over `wx.cloud.callFunction` and HTTP. */
export const RequestSchema = v.strictObject({ operation: v.pipe(v.string(), v.maxLength(60)), data: v.custom<unknown>(isObject) })

/** A phone need not know every code: one of a newer server is told in general words, with its support code. */
const CODE = /^[A-Z][A-Z0-9_]*$/
const isCode = (value: unknown): value is ErrorCode => typeof value === 'string' && CODE.test(value)

export const WireErrorSchema = v.object({
  code: v.custom<ErrorCode>(isCode),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
  /** Read out to the helpdesk: `H-215-3F9A`. */
  support: v.string(),
})

/** What a function answers; `at` is the server's clock, by which clients correct theirs. */
export const AnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), at: v.number(), data: v.unknown() }),
  v.object({ ok: v.literal(false), at: v.number(), error: WireErrorSchema }),
])

export type WireRequest = v.InferOutput<typeof RequestSchema>
export type WireError = v.InferOutput<typeof WireErrorSchema>
export type Answer = v.InferOutput<typeof AnswerSchema>
