import pino, { type Logger } from 'pino'
import { OPERATIONS } from '@contract/registry'
import { configuration } from '../configuration/configuration'

export type Log = Logger

const personal = [...new Set(OPERATIONS.flatMap((operation) => operation.personalData))]

/**
 * One line of JSON an event, to the platform's log. Fields that the contract names personal are struck out wherever they stand, up to two levels deep;
 * nothing else of a request or an answer is ever handed in.
 */
export const log: Log = pino({
  level: configuration.LOG_LEVEL,
  base: undefined,
  redact: { paths: personal.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '***' },
})
