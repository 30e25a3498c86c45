import { Lazy } from 'mingo/lazy'
import * as mingo from 'mingo/operators/pipeline'
import type { AnyObject } from 'mingo/types'
import { queryFailed } from '../errors'
import type { Doc } from '../values/values'
import { $bucket, $bucketAuto } from './buckets'
import { $group } from './group'
import { sortDocs, toOrder } from './sort'
import type { Stage } from './stage'

/* Stages and accumulators, with what mingo lets pass or answers otherwise than MongoDB. */

const $sort: Stage<unknown> = (documents, order) => documents.transform<Doc>((list) => Lazy(sortDocs(list, toOrder(order))))

/** Of no documents there is no count, rather than a count of 0. */
const $count: Stage<string> = (documents, name) => documents.transform((list) => Lazy(list.length > 0 ? [{ [name]: list.length }] : []))

/** Every document at most once. */
const $sample: Stage<{ size: number }> = (documents, { size }) =>
  documents.transform((list) => {
    const drawn = [...list]
    for (let i = 0; i < Math.min(size, drawn.length); i++) {
      const other = i + Math.floor(Math.random() * (drawn.length - i))
      ;[drawn[i], drawn[other]] = [drawn[other], drawn[i]]
    }
    return Lazy(drawn.slice(0, size))
  })

const $limit: Stage<number> = (documents, limit, options) =>
  limit > 0 ? mingo.$limit(documents, limit, options) : queryFailed('the limit must be positive')

const $project: Stage<AnyObject> = (documents, fields, options) =>
  Object.keys(fields).length > 0
    ? mingo.$project(documents, fields, options)
    : queryFailed('$project specification must have at least one field')

const $unwind: Stage<string | { path: string }> = (documents, operand, options) =>
  (typeof operand === 'string' ? operand : operand.path).startsWith('$')
    ? mingo.$unwind(documents, operand, options)
    : queryFailed("path option to $unwind stage should be prefixed with a '$'")

const { $addFields, $facet, $graphLookup, $lookup, $match, $redact, $replaceRoot, $replaceWith } = mingo
const { $set, $skip, $sortByCount, $unset } = mingo

/** What CloudBase's MongoDB has. $out and $merge are left out on purpose, like the stages of version 5 and later. */
export const stages = {
  $addFields,
  $bucket,
  $bucketAuto,
  $count,
  $facet,
  $graphLookup,
  $group,
  $limit,
  $lookup,
  $match,
  $project,
  $redact,
  $replaceRoot,
  $replaceWith,
  $sample,
  $set,
  $skip,
  $sort,
  $sortByCount,
  $unset,
  $unwind,
}

/** Expression operators of MongoDB 5 and later, those that run scripts, and $round, which mingo rounds otherwise. */
export const laterExpressions = [
  '$bitAnd',
  '$bitNot',
  '$bitOr',
  '$bitXor',
  '$dateAdd',
  '$dateDiff',
  '$dateSubtract',
  '$dateTrunc',
  '$firstN',
  '$function',
  '$getField',
  '$lastN',
  '$maxN',
  '$median',
  '$minN',
  '$percentile',
  '$round',
  '$sampleRate',
  '$setField',
  '$sigmoid',
  '$sortArray',
  '$toDecimal',
  '$toHashedIndexKey',
  '$unsetField',
]
