import * as v from 'valibot'
import { OPERATIONS } from './registry'

interface Node extends v.GenericSchema {
  entries?: Record<string, Node>
  wrapped?: Node
  item?: Node
  value?: Node
  options?: readonly Node[]
  pipe?: readonly Node[]
}

/** A schema and all within it, each with its place. */
function nodesOf(schema: Node, place: string): [string, Node][] {
  const { entries = {}, wrapped, item, value, options = [], pipe = [] } = schema
  // A pipe begins with the schema itself: what follows is looked into, not held to anything alone.
  const inPipe = pipe.filter((one) => one.kind === 'schema').flatMap((one) => nodesOf({ ...one, pipe: [] } as Node, place).slice(1))
  const parts = Object.entries(entries).map(([name, one]) => [`${place}.${name}`, one] as const)
  const within = [wrapped, item, value, ...(Array.isArray(options) ? options : [])]
    .filter((one) => typeof one === 'object')
    .map((one) => [place, one] as const)
  return [[place, schema], ...inPipe, ...[...parts, ...within].flatMap(([at, one]) => nodesOf(one, at))]
}

/** Of a pipe too: what it holds after what it begins with. */
const isObject = ({ type, pipe = [] }: Node): boolean =>
  [type, ...pipe.map((one) => one.type)].some((one) => ['object', 'strict_object', 'loose_object', 'record'].includes(one))

const OBJECTS = OPERATIONS.flatMap(({ name, input }) => nodesOf(input as Node, name)).filter(([, schema]) => isObject(schema))

it('objects are found in the inputs', () => {
  expect(OBJECTS.map(([place]) => place)).toEqual(
    expect.arrayContaining(['office.changePolicy.change', 'office.changePolicy.change.figures']),
  )
  expect(OBJECTS.length).toBeGreaterThan(60)
})

it.each([
  ['a list', []],
  ['a prototype', JSON.parse('{"__proto__":{"a":1}}') as unknown],
])('%s is no object of an input', (_what, data) => {
  // The data themselves are held to be an object before (`wire.ts`).
  const taken = OBJECTS.filter(([place, schema]) => place.split('.').length > 2 && v.is(schema, data))
  expect(taken.map(([place]) => place)).toEqual([])
})
