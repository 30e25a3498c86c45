import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defaults, type Settings } from './settings'
import { report } from './report'
import { removeExpired } from './store/expiry'
import { applySchema, type Schema } from './store/schema'
import { Store } from './store/store'
import { Transactions } from './store/transactions'
import { createServer } from './wire/http-server'
import type { Action } from './wire/request'

export type { Action } from './wire/request'
export type { Schema } from './store/schema'
export type { Settings } from './settings'

export interface RunningGateway {
  port: number
  /** What TCB_CONTEXT_CNFG gives the SDK: `{"URL": url}`. */
  url: string
  close(): Promise<void>
}

export type StartOptions = Partial<Settings> &
  Pick<Settings, 'folder'> & {
    schema?: Schema
    /** Actions beside the database's own, such as `functions.invokeFunction`: the SDK sends them to the same address. */
    actions?: Record<string, Action>
  }

/** Opens the folder, applies the schema and listens on 127.0.0.1. */
export async function startGateway({ schema, actions = {}, ...options }: StartOptions): Promise<RunningGateway> {
  const settings: Settings = { ...defaults, ...options }
  const store = new Store(settings)
  const transactions = new Transactions(store, settings)
  const server = createServer({ settings, store, transactions }, actions)
  try {
    if (schema) applySchema(store, schema)
    await listen(server, settings.port)
  } catch (error) {
    store.close()
    throw error
  }
  const sweep = setInterval(() => void removeExpired(store, Date.now()).catch(report), settings.expiryInterval)
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}/admin`,
    async close() {
      clearInterval(sweep)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      transactions.abortAll()
      store.close()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
}
