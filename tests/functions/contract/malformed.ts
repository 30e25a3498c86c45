import type { Operation } from '@contract/operation'
import * as v from 'valibot'
import { exampleOf } from './examples'

/** Data that do not fit an operation's schema, and the field that the refusal names. */
export interface Malformed {
  title: string
  data: unknown
  field: string
}

interface Field {
  name: string
  schema: v.GenericSchema
  isRequired: boolean
  isText: boolean
}

const DEPTH = 1_500
const LONG_TEXT = 'x'.repeat(20_000)

/** Keys that mean something to JavaScript, to the database or to a path. */
const EXTRA_KEYS = ['unheardOf', '__proto__', 'constructor', 'prototype', 'toString', '$where', 'openid', 'OPENID', '']

const NO_OBJECTS: [string, unknown][] = [
  ['null', null],
  ['text', 'text'],
  ['a number', 5],
  ['true', true],
  ['an empty list', []],
  ['a list', [{ phone: 1 }]],
]

/** An object within an object within an object, and so on. */
export function nested(depth: number): object {
  let object: object = {}
  for (let level = 0; level < depth; level++) object = { within: object }
  return object
}

/** Keys a citizen's phone would never send as values: none of them fits a text or a list of texts. */
const WRONG_VALUES: [string, unknown][] = [
  ['null', null],
  ['a number', 13758770001],
  ['true', true],
  ['an object', {}],
  ['a database operator', { $ne: null }],
  ['a prototype', JSON.parse('{"__proto__":{"length":11}}')],
  ['a deep object', nested(DEPTH)],
  ['a list of numbers', [1]],
  ['a list of lists', [[]]],
]

/** Own key, even when it is `__proto__`. */
const withKey = (data: object, key: string, value: unknown): object => ({ ...data, [key]: value })

const without = (data: object, key: string): object => Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))

/** The fields that a schema names, as it says them itself. */
function fieldsOf({ input }: Operation): Field[] {
  const { entries } = input as unknown as { entries: Record<string, v.GenericSchema & { wrapped?: v.GenericSchema }> }
  return Object.entries(entries).map(([name, schema]) => {
    const isRequired = schema.type !== 'optional'
    return { name, schema, isRequired, isText: (schema.wrapped ?? schema).type === 'string' }
  })
}

function malformedField(example: object, { name, schema, isRequired, isText }: Field): Malformed[] {
  // A number is wrong for a text and right for a count.
  const wrong = WRONG_VALUES.filter(([, value]) => !v.safeParse(schema, value).success).map(([what, value]) => ({
    title: `${name} is ${what}`,
    data: withKey(example, name, value),
  }))
  const long = isText ? LONG_TEXT : Array<string>(2_000).fill('620100')
  return [
    ...wrong,
    { title: `${name} is very long`, data: withKey(example, name, long) },
    ...(isText ? [{ title: `${name} is an empty list`, data: withKey(example, name, []) }] : []),
    ...(isRequired ? [{ title: `${name} is missing`, data: without(example, name) }] : []),
  ].map((one) => ({ ...one, field: name }))
}

/** Everything that is wrong with data of an operation, one thing at a time. */
export function malformedData(operation: Operation): Malformed[] {
  const { data } = exampleOf(operation)
  return [
    { title: 'no data', data: undefined, field: 'data' },
    ...NO_OBJECTS.map(([title, value]) => ({ title: `data are ${title}`, data: value, field: 'data' })),
    ...EXTRA_KEYS.map((key) => ({ title: `a key "${key}" more`, data: withKey(data, key, { a: 1 }), field: key })),
    { title: 'a deep key more', data: withKey(data, 'deep', nested(DEPTH)), field: 'deep' },
    ...fieldsOf(operation).flatMap((field) => malformedField(data, field)),
  ]
}

/** Texts that are none of the things a field holds: nothing that reads them may stumble. */
export const STRANGE_TEXTS = [
  '',
  ' ',
  '\0',
  '\n',
  '１３８５８７７０００１',
  "' or 1=1 --",
  '{"$gt":""}',
  '../../etc/passwd',
  '<script>',
  '\ud800',
  '亮码'.repeat(200),
]

/** An operation's example with a strange text in one of its fields. */
export function strangeData(operation: Operation): { title: string; data: object }[] {
  const { data, freeText = [] } = exampleOf(operation)
  const fields = fieldsOf(operation).filter(({ name }) => !freeText.includes(name))
  return fields.flatMap(({ name, isText }) =>
    STRANGE_TEXTS.map((text) => ({
      title: `${name}: ${JSON.stringify(text).slice(0, 40)}`,
      data: withKey(data, name, isText ? text : [text]),
    })),
  )
}
