import tcb from '@cloudbase/node-sdk'
import { configuration } from '../configuration/configuration'

/** The one connection of an instance: to CloudBase, or to the local cloud, as the platform's own variables say. */
export const app = tcb.init({ env: configuration.TCB_ENV ?? tcb.SYMBOL_CURRENT_ENV, keepalive: true, timeout: 8_000 })

export const database = app.database()

/** Operators of queries and updates. */
export const _ = database.command
