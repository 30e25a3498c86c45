import { $group as group } from 'mingo/operators/pipeline'
import { queryFailed } from '../errors'
import { isDoc } from '../values/values'
import { accumulators } from './accumulators'
import { listExpressions } from './list-expressions'
import type { Stage } from './stage'

const known = new Set([...Object.keys(accumulators), ...Object.keys(listExpressions)])

/** mingo takes whatever is no accumulator for a constant. */
export const $group: Stage<Parameters<typeof group>[1]> = (documents, operand, options) => {
  for (const [name, accumulator] of Object.entries(operand)) {
    const [operator, ...others] = isDoc(accumulator) ? Object.keys(accumulator) : []
    const sane = operator !== undefined && others.length === 0 && known.has(operator)
    if (name !== '_id' && !sane) queryFailed(`The field '${name}' must be an accumulator object`)
  }
  return group(documents, operand, options)
}
