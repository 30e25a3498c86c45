import path from 'node:path'
import { Clock } from '../clock/clock'
import { listen } from '../http/listen'
import type { Route } from '../http/route'
import type { Config } from './config'
import { startDatabase } from './database'
import { createHub } from './hub'
import { startOutside } from './outside'
import { createServices, FOREIGN_ACTIONS } from './services'

export interface LocalCloud {
  /** `url` of the hub, `databaseUrl`, and `outsideUrl` (empty without an outside world). */
  addresses: Record<string, string>
  /** The processes beside this one; the cloud is broken when one of them ends. */
  onChildExit(listener: (name: string) => void): void
  stop(): Promise<void>
}

/** Starts everything that a configuration asks for. @param programs folder of the bundles of the local cloud. */
export async function startLocalCloud(config: Config, programs: string): Promise<LocalCloud> {
  const { folder, port = 0 } = config
  const clock = new Clock()
  const routes: [string, Route][] = []
  const hub = createHub(routes)
  const hubPort = await listen(hub, port)
  const below = (name: string): string => path.join(folder, name)
  const [database, outside] = await Promise.all([
    startDatabase({ programs, clock, schema: config.schema, folder: below('database'), actions: FOREIGN_ACTIONS }),
    config.outside && startOutside({ programs, clock, folder: below('outside'), hubPort: port && hubPort, settings: config.outside }),
  ])
  const { url: outsideUrl = '', ...told } = outside?.ready ?? {}
  const addresses = { databaseUrl: database.url, outsideUrl }
  const hubUrl = `http://127.0.0.1:${hubPort}`
  const services = createServices(config, { clock, programs, known: { ...told, ...addresses, hubUrl } })
  database.serve(services.actions)
  routes.push(...services.routes)
  if (config.timers ?? true) services.timers.start()

  return {
    addresses: { url: hubUrl, ...addresses },
    onChildExit(listener) {
      database.process.once('exit', () => listener('the database'))
      outside?.process.once('exit', () => listener('the outside world'))
    },
    async stop() {
      services.timers.stop()
      services.host.close()
      hub.close()
      hub.closeAllConnections()
      await Promise.all([database.stop(), outside?.stop()])
    },
  }
}
