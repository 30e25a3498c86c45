import { type IncomingMessage, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** One answer of the script: a text, JSON, a status without content, or silence. */
export type Scripted = string | object | number | 'silence'

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** A server that answers by a script, the last line for ever: for sequences of faults that the simulated outside world cannot be told to make. */
export class ScriptedServer {
  readonly heard: Heard[] = []
  private script: Scripted[] = []
  private readonly server: Server = createServer(async (request, response) => {
    this.heard.push({ path: request.url ?? '', headers: request.headers, body: await bodyOf(request) })
    const [next] = this.script.length > 1 ? this.script.splice(0, 1) : this.script
    if (next === 'silence') return
    if (typeof next === 'number') response.writeHead(next).end()
    else response.end(typeof next === 'string' ? next : JSON.stringify(next))
  })

  async start(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  answers(...script: Scripted[]): void {
    this.script = script
    this.heard.length = 0
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((stopped) => this.server.close(stopped))
  }
}
