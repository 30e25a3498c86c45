import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Clock } from '../clock/clock'
import { startChild, type Child } from './child'
import type { DatabaseMessage, DatabaseOrder } from './database-messages'

/** Carries out an action of the SDK; an answer with `code` is a failure. */
export type ForeignAction = (body: Record<string, unknown>) => Promise<object> | object

export interface DatabaseOptions {
  /** Folder of the bundles of the local cloud. */
  programs: string
  folder: string
  schema: string
  clock: Clock
  /** Names of the actions that come back to us. */
  actions: string[]
}

/** Starts the database gateway in a process of its own. `serve` says who answers what the database does not. */
export async function startDatabase({ programs, folder, schema, clock, actions }: DatabaseOptions) {
  const args = [path.join(programs, 'database.cjs'), '--folder', folder, '--schema', schema, '--actions', actions.join(',')]
  const child: Child<{ url: string }> = await startChild(args, { ipc: true })
  const order = (message: DatabaseOrder): void => void (child.process.connected && child.process.send(message))
  clock.onChange((shiftMs) => {
    order({ kind: 'clock', shiftMs })
    return heard(child.process, (message) => message.kind === 'clock-set' && message.shiftMs === shiftMs)
  })

  const serve = (handlers: Record<string, ForeignAction>): void => {
    child.process.on('message', (message: DatabaseMessage) => {
      if (message.kind !== 'call') return
      const { id, action, body } = message
      answer(handlers[action], body).then(
        (result) => order({ kind: 'answer', id, answer: result }),
        (error: unknown) => order({ kind: 'answer', id, answer: { code: 'SYS_ERR', message: String(error) } }),
      )
    })
  }
  return { url: child.ready.url, process: child.process, stop: child.stop, serve }
}

async function answer(handler: ForeignAction | undefined, body: Record<string, unknown>): Promise<object> {
  return handler ? handler(body) : { code: 'INVALID_ACTION', message: 'not served' }
}

/** Resolves with the first message that is the one. */
function heard(child: ChildProcess, isIt: (message: DatabaseMessage) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const hear = (message: DatabaseMessage): void => {
      if (!isIt(message)) return
      child.off('message', hear)
      resolve()
    }
    child.on('message', hear)
  })
}
