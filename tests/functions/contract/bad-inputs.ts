/** A request that no operation may take, and what is wrong with it. */
export interface BadInput {
  what: string
  data: unknown
}

const LONG = 'x'.repeat(5_000)
const nested = (depth: number): unknown => (depth === 0 ? 1 : { deeper: nested(depth - 1) })

/** Values that no field of ours takes. */
const WRONG_VALUES: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 17],
  ['a boolean', true],
  ['an array', ['13612340001']],
  ['an operator of the database', { $ne: '' }],
  ['nothing', ''],
  ['blanks', '   '],
  ['much text', LONG],
  ['a line break after it', 'a000000000000001\n'],
  ['a script', '<script>alert(1)</script>'],
]

/** Everything that is wrong with the whole of a request. */
const wrongWholes = (sample: Record<string, unknown>): BadInput[] => [
  { what: 'text in place of data', data: 'data' },
  { what: 'a number in place of data', data: 42 },
  { what: 'an array in place of data', data: [sample] },
  { what: 'a key that nobody named', data: { ...sample, unheardOf: 1 } },
  { what: 'somebody else’s identity', data: { ...sample, openid: 'victim', account: 'victim' } },
  { what: 'a deep tree', data: { ...sample, deep: nested(200) } },
  { what: 'the key __proto__', data: JSON.parse(JSON.stringify(sample).replace(/^\{/, '{"__proto__":{"admin":true},').replace(',}', '}')) },
  { what: 'the key constructor', data: { ...sample, constructor: 'x' } },
]

/** Everything that is wrong with one field after the other. `optional`: names of fields that may be left out. */
export function badInputs(sample: Record<string, unknown>, optional: readonly string[]): BadInput[] {
  const fields = Object.keys(sample)
  const missing = fields
    .filter((field) => !optional.includes(field))
    .map((field) => ({ what: `${field} left out`, data: Object.fromEntries(Object.entries(sample).filter(([name]) => name !== field)) }))
  const wrong = fields.flatMap((field) =>
    WRONG_VALUES.filter(([, value]) => !(Array.isArray(sample[field]) && Array.isArray(value))).map(([what, value]) => ({
      what: `${field}: ${what}`,
      data: { ...sample, [field]: value },
    })),
  )
  return [...wrongWholes(sample), ...missing, ...wrong]
}
