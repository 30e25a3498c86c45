import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { createInterface } from 'node:readline'

const STOP_MS = 5_000

export interface Child<Ready> {
  process: ChildProcess
  /** What it printed as its first line. */
  ready: Ready
  stop(): Promise<void>
}

interface ChildOptions {
  /** With a channel for messages. */
  ipc?: boolean
  /** Descriptor for its standard error; else ours. */
  stderr?: number | 'inherit'
}

/** Starts a Node program whose first line on stdout is JSON: "I am ready". Its standard input is the life line that ends it with us. */
export async function startChild<Ready>(args: string[], { ipc = false, stderr = 'inherit' }: ChildOptions = {}): Promise<Child<Ready>> {
  const stdio: StdioOptions = ipc ? ['pipe', 'pipe', stderr, 'ipc'] : ['pipe', 'pipe', stderr]
  // Detached: Ctrl-C in a terminal reaches the first process alone, which then ends the others in order.
  const child = spawn(process.execPath, args, { stdio, detached: true })
  const line = await firstLine(child, args)
  return { process: child, ready: JSON.parse(line) as Ready, stop: () => stopChild(child) }
}

function firstLine(child: ChildProcess, args: string[]): Promise<string> {
  if (!child.stdout) throw new Error('a child has a standard output')
  const lines = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    lines.once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${args.join(' ')} ended with ${code ?? signal}`)))
  })
}

/** Asks it to end, and ends it when it does not. */
function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
