import tcb from '@cloudbase/node-sdk'
import { configuration } from '../configuration/configuration'

/** The one connection of an instance: to CloudBase, or to the local cloud, as the platform's own variables say. */
export const app = tcb.init({ env: configuration.TCB_ENV ?? tcb.SYMBOL_CURRENT_ENV, keepalive: true, timeout: 8_000 })

export const database = app.database()

/** Operators of queries and updates. */
export const _ = database.command

/** Tells the SDK which call it works for, so that the database's log names the request. It keeps the last one: an instance has one call at a time. */
export const followRequest = (context: object): void => void tcb.parseContext(context as Parameters<typeof tcb.parseContext>[0])
