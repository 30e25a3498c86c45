import fs from 'node:fs'

/** A process that has ended and waits to be buried does not run. Linux tells it. */
export function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/status`
  return fs.existsSync(status) && !/^State:\s+Z/m.test(fs.readFileSync(status, 'utf8'))
}

export const childrenOf = (pid: number): number[] =>
  fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
