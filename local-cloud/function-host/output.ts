import fs from 'node:fs'

const STREAMS = { 1: 'stdout', 2: 'stderr' } as const

type Take = (stream: 'stdout' | 'stderr', text: string) => void

/**
 * Hands everything that this thread prints to `take` at once: even a thread that then loops for ever has its log.
 * Descriptors 1 and 2 belong to the host's process, so loggers that write to them directly (pino) are caught as well.
 */
export function captureOutput(take: Take): void {
  for (const stream of Object.values(STREAMS)) {
    process[stream].write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
      take(stream, textOf(chunk))
      const done = rest.at(-1)
      if (typeof done === 'function') process.nextTick(done as () => void)
      return true
    }) as typeof process.stdout.write
  }
  captureDescriptors(take)
}

function captureDescriptors(take: Take): void {
  const { write, writeSync } = fs
  const streamOf = (descriptor: number) => STREAMS[descriptor as keyof typeof STREAMS] as (typeof STREAMS)[1 | 2] | undefined
  fs.writeSync = ((descriptor: number, data: string | Uint8Array, ...rest: unknown[]) => {
    const stream = streamOf(descriptor)
    if (!stream) return Reflect.apply(writeSync, fs, [descriptor, data, ...rest]) as number
    take(stream, textOf(data))
    return Buffer.byteLength(data)
  }) as typeof fs.writeSync
  fs.write = ((descriptor: number, data: string | Uint8Array, ...rest: unknown[]) => {
    const stream = streamOf(descriptor)
    if (!stream) {
      Reflect.apply(write, fs, [descriptor, data, ...rest])
      return
    }
    take(stream, textOf(data))
    const done = rest.at(-1) as (error: null, written: number, data: unknown) => void
    process.nextTick(done, null, Buffer.byteLength(data), data)
  }) as typeof fs.write
}

function textOf(chunk: string | Uint8Array): string {
  return typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
}
