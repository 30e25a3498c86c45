import type { AnyObject, Options } from 'mingo/types'

/** An operator of an aggregation expression, as mingo calls it. */
export type Expression = (doc: AnyObject, operand: unknown, options: Options) => unknown
