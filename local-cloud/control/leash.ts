import fs from 'node:fs'

/**
 * Calls `stop` when the process that started this one has gone: its end of our standard input closes.
 * A terminal or a file as standard input means nothing.
 */
export function onParentGone(stop: () => void): void {
  const input = fs.fstatSync(0)
  if (!input.isFIFO() && !input.isSocket()) return
  process.stdin.once('close', stop).once('end', stop).once('error', stop).resume()
}
