import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock/clock'

export type Permission = 'upload' | 'download'

/** Signed, expiring permissions to one path. */
export class Tickets {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  /** @returns `<expiry in epoch seconds>.<signature>` */
  issue(permission: Permission, path: string, seconds: number): string {
    const expiry = Math.floor(this.clock.now() / 1000) + seconds
    return `${expiry}.${this.sign(permission, path, expiry)}`
  }

  /** What is wrong with a ticket, or undefined. */
  fault(ticket: string, permission: Permission, path: string): 'forged' | 'expired' | undefined {
    const [expiry = '', signature = ''] = ticket.split('.')
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.sign(permission, path, Number(expiry)))]
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
    return this.clock.now() / 1000 >= Number(expiry) ? 'expired' : undefined
  }

  private sign(permission: Permission, path: string, expiry: number): string {
    return createHmac('sha256', this.secret)
      .update(JSON.stringify([permission, path, expiry]))
      .digest('hex')
  }
}
