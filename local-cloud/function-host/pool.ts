import fs from 'node:fs'
import { FunctionError } from './errors'
import type { Instance } from './instance'
import type { Job } from './messages'
import type { HostSettings } from './settings'

interface Member {
  instance: Instance
  /** Of the bundle that it loaded. */
  version: string
  idle?: NodeJS.Timeout
}

/** The instances of one function: more are started up to a limit, then invocations wait their turn; a changed bundle retires the old ones. */
export class Pool {
  /** Instances started so far. */
  coldStarts = 0
  private readonly members = new Set<Member>()
  private readonly idle: Member[] = []
  private readonly waiting: ((member: Member) => void)[] = []
  private version = ''

  constructor(
    private readonly file: string,
    private readonly settings: HostSettings,
    private readonly start: () => Instance,
  ) {}

  get size(): number {
    return this.members.size
  }

  get queued(): number {
    return this.waiting.length
  }

  /** Carries out a job in an instance of its own for that time. @returns the result as JSON. @throws FunctionError */
  async run(job: Job): Promise<string> {
    this.retireOld()
    const member = await this.acquire()
    try {
      return await member.instance.run(job)
    } finally {
      this.release(member)
    }
  }

  /** Ends all instances; running jobs fail, waiting ones are forgotten. */
  close(): void {
    this.waiting.length = 0
    for (const member of [...this.members]) this.drop(member)
  }

  private acquire(): Member | Promise<Member> {
    for (let member = this.idle.pop(); member; member = this.idle.pop()) {
      clearTimeout(member.idle)
      if (member.instance.alive) return member
      this.drop(member)
    }
    if (this.members.size < this.settings.instances) return this.grow()
    if (this.waiting.length >= this.settings.queue) throw new FunctionError('tooBusy')
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private grow(): Member {
    const member = { instance: this.start(), version: this.version }
    this.members.add(member)
    this.coldStarts += 1
    return member
  }

  private release(member: Member): void {
    const usable = member.instance.alive && member.version === this.version
    if (!usable) this.drop(member)
    const next = this.waiting.shift()
    if (next) next(usable ? member : this.grow())
    else if (usable) this.rest(member)
  }

  private rest(member: Member): void {
    this.idle.push(member)
    member.idle = setTimeout(() => this.drop(member), this.settings.idleMs).unref()
  }

  private drop(member: Member): void {
    clearTimeout(member.idle)
    this.members.delete(member)
    const place = this.idle.indexOf(member)
    if (place >= 0) this.idle.splice(place, 1)
    member.instance.end()
  }

  /** One look at the file an invocation: no watcher that could be late. */
  private retireOld(): void {
    const found = fs.statSync(this.file, { throwIfNoEntry: false })
    const version = found ? `${found.mtimeMs}:${found.size}` : this.version
    if (version === this.version) return
    this.version = version
    for (const member of [...this.idle]) this.drop(member)
  }
}
