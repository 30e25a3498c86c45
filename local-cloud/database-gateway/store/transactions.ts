import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { GatewayError } from '../errors'
import type { Settings } from '../settings'
import type { Store } from './store'
import { Transaction } from './transaction'

interface Open {
  /** Begins with the first operation: the snapshot is of that moment. */
  transaction: Transaction | undefined
  busy: boolean
  timer: NodeJS.Timeout
}

/** The open transactions by the id that the SDK sends. */
export class Transactions {
  private readonly open = new Map<string, Open>()

  constructor(
    private readonly store: Store,
    private readonly settings: Settings,
  ) {}

  start(): string {
    const { transactionLimit: limit, transactionLifetime } = this.settings
    if (this.open.size >= limit) throw new GatewayError('tooManyTransactions', { limit })
    const id = randomUUID()
    const timer = setTimeout(() => {
      this.abort(id)
    }, transactionLifetime)
    this.open.set(id, { transaction: undefined, busy: false, timer })
    return id
  }

  /** Runs one operation. Any failure of it ends the transaction, as in MongoDB; a second one beside it is refused. */
  async run<T>(id: string, work: (transaction: Transaction) => T): Promise<T> {
    const open = await this.claim(id)
    try {
      open.transaction ??= new Transaction(this.store)
      return work(open.transaction)
    } catch (error) {
      this.abort(id)
      throw error
    } finally {
      open.busy = false
    }
  }

  async commit(id: string): Promise<void> {
    const { transaction } = await this.claim(id)
    this.forget(id)
    transaction?.commit()
  }

  /** Ends a transaction without its writes. */
  abort(id: string): void {
    this.forget(id).transaction?.end()
  }

  abortAll(): void {
    for (const id of this.open.keys()) this.abort(id)
  }

  private get(id: string): Open {
    const open = this.open.get(id)
    if (!open) throw new GatewayError('transactionMissing')
    return open
  }

  /** Waits a moment, in which a parallel operation of the same transaction shows itself. */
  private async claim(id: string): Promise<Open> {
    const open = this.get(id)
    if (open.busy) throw new GatewayError('transactionBusy')
    open.busy = true
    if (this.settings.busyWindow > 0) await wait(this.settings.busyWindow)
    return this.get(id)
  }

  private forget(id: string): Open {
    const open = this.get(id)
    clearTimeout(open.timer)
    this.open.delete(id)
    return open
  }
}
