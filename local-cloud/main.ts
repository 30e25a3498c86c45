import { parseArgs } from 'node:util'
import { readConfig } from './control/config'
import { onParentGone } from './control/leash'
import { startLocalCloud } from './control/local-cloud'

// The cloud's machines run in UTC: a function that relies on the machine's zone shows it here too.
process.env['TZ'] = 'UTC'

const { values } = parseArgs({ options: { config: { type: 'string' } } })

/** Prints the addresses as one line of JSON, then runs until a signal or the end of its parent. */
async function main(config: string): Promise<void> {
  const cloud = await startLocalCloud(readConfig(config), __dirname)
  let stopping = false
  const stop = (code: number): void => {
    if (stopping) return
    stopping = true
    void cloud.stop().then(() => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))
  onParentGone(() => stop(0))
  cloud.onChildExit((name) => {
    if (!stopping) console.error(`${name} has ended`)
    stop(1)
  })
  console.log(JSON.stringify({ ...cloud.addresses, startedInMs: Math.round(process.uptime() * 1000) }))
}

if (!values.config) throw new Error('usage: --config <json file>')
main(values.config).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
