import type { ErrorCode, ErrorParams } from '@domain/kernel/errors'

/** An error as it reached the screen. */
export interface Problem {
  code: ErrorCode
  params: ErrorParams
  /** Read out to the helpdesk: `H-215-3F9A`. */
  support: string
}

/** What happened, and what to do about it. */
export interface ErrorText {
  title: string
  text: string | ((params: ErrorParams) => string)
}

/** One text a code: forgetting one does not compile. */
export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>

/** The sentence of an error with its params put in. */
export const errorSentence = ({ text }: ErrorText, params: ErrorParams): string => (typeof text === 'function' ? text(params) : text)

/** A number among the params, or undefined when the server left it out. */
export const numberIn = (params: ErrorParams, key: string): number | undefined => {
  const value = params[key]
  return typeof value === 'number' ? value : undefined
}
