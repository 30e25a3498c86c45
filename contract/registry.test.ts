import { ERRORS } from '@domain/kernel/errors'
import * as v from 'valibot'
import { COMMON_ERRORS, FUNCTIONS } from './operation'
import { OPERATIONS } from './registry'

it('names are of one function and one verb, and unique', () => {
  const names = OPERATIONS.map((operation) => operation.name)
  expect(new Set(names).size).toBe(names.length)
  names.forEach((name) => expect(name).toMatch(new RegExp(`^(${FUNCTIONS.join('|')})\\.[a-z][A-Za-z]+$`)))
})

it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))('%s refuses a key that nobody named', (_name, operation) => {
  const { issues } = v.safeParse(operation.input, { unheardOf: 1 })
  expect(issues?.some((issue) => issue.path?.[0]?.key === 'unheardOf')).toBe(true)
})

it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
  '%s declares errors of its own only, each once',
  (_name, { errors }) => {
    expect(new Set(errors).size).toBe(errors.length)
    errors.forEach((code) => expect(COMMON_ERRORS).not.toContain(code))
  },
)

it('every error of the functions is declared by an operation', () => {
  const ofTheClient = ['NETWORK_UNREACHABLE', 'NETWORK_TIMEOUT', 'ANSWER_INVALID']
  const declared = new Set<string>([...COMMON_ERRORS, ...ofTheClient, ...OPERATIONS.flatMap((operation) => operation.errors)])
  expect(Object.keys(ERRORS).filter((code) => !declared.has(code))).toEqual([])
})
