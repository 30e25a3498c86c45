import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'

/** A stage of an aggregation, as mingo calls it. */
export type Stage<Operand> = (documents: Iterator, operand: Operand, options: Options) => Iterator
