import { invalid } from '../errors'
import { toOrder, type Order } from '../query/sort'
import { isDoc, type Doc } from '../values/values'
import type { Settings } from '../settings'
import type { Store } from '../store/store'
import type { Transactions } from '../store/transactions'
import type { View } from '../store/views'
import type { Writer } from '../store/writers'
import { decodeDoc } from '../values/ejson'

export interface Gateway {
  settings: Settings
  store: Store
  transactions: Transactions
}

/** One call of the SDK: its fields, and where it reads and writes. */
export class Call {
  /** The instant that server dates stand for in this call, ms. */
  readonly now = Date.now()

  constructor(
    readonly gateway: Gateway,
    readonly body: Record<string, unknown>,
  ) {}

  get collection(): string {
    return this.text('collectionName')
  }

  text(name: string): string {
    const value = this.body[name]
    if (typeof value !== 'string' || value === '') invalid(`${name} must be a string`)
    return value
  }

  /** An EJSON object; an empty one when the field is absent. */
  doc(name: string): Doc {
    const value = this.body[name]
    if (value === undefined || value === '') return {}
    // The old SDK sends some fields as objects.
    return decodeDoc(isDoc(value) ? JSON.stringify(value) : this.text(name), this.now)
  }

  number(name: string, fallback: number): number {
    const value = this.body[name] ?? fallback
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) invalid(`${name} must be a whole number`)
    return value
  }

  order(): Order | undefined {
    const order = toOrder(this.doc('order'))
    return Object.keys(order).length > 0 ? order : undefined
  }

  /** Reads within the call's transaction, or what is committed. */
  read<T>(work: (view: View) => T): T | Promise<T> {
    if (this.body['transactionId'] === undefined) return work(this.gateway.store.view)
    return this.gateway.transactions.run(this.text('transactionId'), (transaction) => work(transaction.view))
  }

  /** Writes within the call's transaction, or at once. */
  write<T>(work: (writer: Writer) => T): Promise<T> {
    if (this.body['transactionId'] === undefined) return this.gateway.store.write(work)
    return this.gateway.transactions.run(this.text('transactionId'), work)
  }
}

/** Carries out a call; the answer is what the SDK finds beside `requestId`. */
export type Action = (call: Call) => object | Promise<object>
