import { hasOwn } from '@domain/kernel/own'
import * as v from 'valibot'

/** An array would pass for an object without keys wherever nothing is required. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record's schema leaves these out without a word. */
const LEFT_OUT = ['__proto__', 'prototype', 'constructor']

const isPlain = (data: unknown): boolean => isObject(data) && !LEFT_OUT.some((key) => hasOwn(data, key))

/** An object that needs no key: what a schema would take for an empty one is refused. */
export const plain = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.custom<v.InferInput<Schema>>(isPlain), schema)
