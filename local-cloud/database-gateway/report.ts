/** Tells whoever runs the gateway about a failure that no caller can mend. */
export function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}
