import { parseArgs } from 'node:util'
import { onParentGone } from '../control/leash'
import { startOutside } from './outside'

const { values } = parseArgs({
  options: { port: { type: 'string' }, people: { type: 'string' }, seed: { type: 'string' }, folder: { type: 'string' } },
})

/** Prints its address and credentials as one line of JSON, then runs until a signal or the end of its parent. */
async function main(): Promise<void> {
  const { stop, ...told } = await startOutside({
    port: Number(values.port ?? 0),
    people: Number(values.people ?? 0),
    seed: Number(values.seed ?? 1),
  })
  const end = () => void stop().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  onParentGone(end)
  console.log(JSON.stringify(told))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
