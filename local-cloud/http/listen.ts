import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'

const HOST = '127.0.0.1'
const PORTS_TRIED = 100

/** Lets a server listen on 127.0.0.1 at `port`, or at the next free one; 0 takes any. @returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TRIED; candidate += 1) {
    if (await tryListen(server, candidate)) return (server.address() as AddressInfo).port
  }
  throw new Error(`no free port from ${port} to ${port + PORTS_TRIED - 1}`)
}

/** A port that is free now, from `port` upwards; 0 stays 0. For a process that opens its port itself. */
export async function freePort(port: number): Promise<number> {
  if (port === 0) return 0
  const probe = createServer()
  const found = await listen(probe, port)
  await new Promise((resolve) => probe.close(resolve))
  return found
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}
