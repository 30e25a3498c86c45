const LONGEST = 850
/** They would change the meaning of an address, or are not a name at all. */
const REFUSED = /[\u0000-\u001f\u007f?#%\\]|(^|\/)\.{1,2}(\/|$)|\/\/|^\/|\/$/

/** What is wrong with a cloud path, or undefined. A path is relative, without empty, `.` or `..` parts. */
export function pathFault(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return 'the path must be a string'
  if (Buffer.byteLength(path) > LONGEST) return `the path is longer than ${LONGEST} bytes`
  return REFUSED.test(path) ? 'the path has an empty or relative part, or a character that is not allowed' : undefined
}

/** Names of the files of one environment: `cloud://<env>.<bucket>/<path>`. */
export class FileIds {
  private readonly prefix: string

  constructor(envId: string) {
    const head = Buffer.from(envId.slice(0, 2)).toString('hex')
    this.prefix = `cloud://${envId}.${head}-${envId}-1300000000/`
  }

  of(path: string): string {
    return this.prefix + path
  }

  /** The path that a file id names, or undefined when it is of another environment or not a file id. */
  path(fileId: unknown): string | undefined {
    if (typeof fileId !== 'string' || !fileId.startsWith(this.prefix)) return undefined
    const path = fileId.slice(this.prefix.length)
    return pathFault(path) ? undefined : path
  }
}
