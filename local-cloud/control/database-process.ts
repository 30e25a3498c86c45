import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { shiftDate } from '../clock/shifted-date'
import { startGateway, type Schema } from '../database-gateway'
import type { DatabaseMessage, DatabaseOrder } from './database-messages'
import { onParentGone } from './leash'

const { values } = parseArgs({
  options: { folder: { type: 'string' }, port: { type: 'string' }, schema: { type: 'string' }, actions: { type: 'string' } },
})

const clock = shiftDate()
const open = new Map<number, (answer: object) => void>()
let lastId = 0

/** Hands an action on to the hub, which knows functions and files. */
function forward(action: string, body: Record<string, unknown>): Promise<object> {
  lastId += 1
  const id = lastId
  tell({ kind: 'call', id, action, body })
  return new Promise((resolve) => open.set(id, resolve))
}

function tell(message: DatabaseMessage): void {
  process.send?.(message)
}

process.on('message', (order: DatabaseOrder) => {
  if (order.kind === 'clock') {
    clock.set(order.shiftMs)
    tell({ kind: 'clock-set', shiftMs: order.shiftMs })
    return
  }
  open.get(order.id)?.(order.answer)
  open.delete(order.id)
})

/** The database gateway on a core of its own; the SDK sends everything to its address. */
async function main(): Promise<void> {
  const { folder = '', port = '0', schema = '', actions = '' } = values
  const gateway = await startGateway({
    folder,
    port: Number(port),
    // Functions sign in shifted time, scripts and tests by the machine's clock.
    presents: () => [Date.now(), clock.machineNow()],
    schema: JSON.parse(fs.readFileSync(schema, 'utf8')) as Schema,
    actions: Object.fromEntries(
      actions
        .split(',')
        .filter(Boolean)
        .map((name) => [name, ({ body }) => forward(name, body)]),
    ),
  })
  const stop = () => void gateway.close().then(() => process.exit(0))
  onParentGone(stop)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  process.stdout.write(`${JSON.stringify({ url: gateway.url })}\n`)
}

void main()
