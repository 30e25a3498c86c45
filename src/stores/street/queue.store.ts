import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { WireErrorSchema } from '@contract/wire'
import type { Operation } from '@contract/operation'
import { Day, Revision } from '@contract/fields'
import { CaseReference } from '@contract/verification/fields'
import { HealthNoteSchema } from '@contract/verification/health'
import { moveStreetCase } from '@contract/verification/move-street-case'
import { readStreetCase } from '@contract/verification/read-street-case'
import { MoveSchema } from '@contract/verification/street-move'
import { writeHealthNote } from '@contract/verification/write-health-note'
import type { ErrorCode } from '@domain/kernel/errors'
import type { Result } from '@domain/kernel/result'
import { CASE_STATES, type CaseState } from '@domain/verification/case'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import { TYPED } from '../typed'
import { openValue, sealValue } from './sealed'

/** What was written without network, with the version that it was written against. */
const WrittenSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('move'), revision: Revision, move: MoveSchema }),
  v.strictObject({ kind: v.literal('note'), day: Day, against: v.nullable(v.number()), note: HealthNoteSchema }),
])
export type Written = v.InferOutput<typeof WrittenSchema>

/** `refused`: it came too late, or cannot be; `state`: how the case stands now, null when it cannot be read any more. */
const WaitingSchema = v.strictObject({
  case: CaseReference,
  maskedName: v.string(),
  at: v.number(),
  written: WrittenSchema,
  refused: v.optional(v.strictObject({ code: WireErrorSchema.entries.code, state: v.nullable(v.picklist(CASE_STATES)) })),
})
export type Waiting = v.InferOutput<typeof WaitingSchema>

/** Of each worker who signed in on this phone, whoever was last stands first. */
const KeptSchema = v.array(v.strictObject({ count: v.number(), sealed: v.string() }))
type Kept = v.InferOutput<typeof KeptSchema>
/** A queue whose worker never comes back does not lie there for ever. */
const WORKERS_AT_MOST = 8

const OFFLINE: readonly ErrorCode[] = ['NETWORK_UNREACHABLE', 'NETWORK_TIMEOUT']
/** Beyond what an operation itself says: trying again is good for nothing. */
const FINAL: readonly ErrorCode[] = ['REQUEST_INVALID', 'FORBIDDEN', 'POST_ENDED']

export const isOffline = ({ code }: Problem): boolean => OFFLINE.includes(code)
const isFinal = ({ errors }: Operation, { code }: Problem) => errors.includes(code) || FINAL.includes(code)

/** What a grid worker wrote in a stairwell: it waits on this phone, sealed with a key that the server gives, and is sent when there is network. */
export class QueueStore {
  items: readonly Waiting[] = []
  isSending = false
  /** How many have gone out: pages look anew when it changes. */
  sent = 0
  /** How many lie sealed on the phone, and cannot be opened before the key is there. */
  private sealed: number
  private key: string | undefined = undefined
  /** What waits for other workers of this phone: it cannot be opened here, and lies there until they sign in again. */
  private others: Kept = []

  constructor(private readonly storage: Storage) {
    this.sealed = this.kept()[0]?.count ?? 0
    makeAutoObservable<this, 'storage' | 'others'>(this, { storage: false, others: false }, { autoBind: true })
  }

  /** What still goes out by itself, opened or not. */
  get waiting(): number {
    return this.items.filter(({ refused }) => !refused).length + this.sealed
  }

  of(id: string): readonly Waiting[] {
    return this.items.filter((item) => item.case === id)
  }

  /** A move of this case waits: what comes after it cannot be written before it has gone out. */
  hasMove(id: string): boolean {
    return this.has(id, 'move')
  }

  /** A note of its health waits. */
  hasNote(id: string): boolean {
    return this.has(id, 'note')
  }

  /** With the key what lay on the phone is opened, and what was written since lies there too. What other workers' keys sealed stays as it lies. */
  unlock(key: string) {
    if (this.key === key) return
    const since = this.key === undefined ? this.items : []
    const queues = this.kept().map((queue) => ({ queue, opened: openValue(queue.sealed, key) }))
    const mine = v.safeParse(v.array(WaitingSchema), queues.find(({ opened }) => opened !== undefined)?.opened)
    this.others = queues.filter(({ queue, opened }) => opened === undefined && queue.count > 0).map(({ queue }) => queue)
    this.key = key
    this.sealed = 0
    this.change([...(mine.success ? mine.output : []), ...since])
  }

  add(item: Waiting) {
    this.change([...this.items, item])
  }

  /** What was refused has been read. */
  dismiss(item: Waiting) {
    this.change(this.items.filter((one) => one.at !== item.at || one.case !== item.case))
  }

  /** Sends what waits, the oldest first, by the cloud of the page that is there to be told; without network the rest goes on waiting. */
  async send(cloud: Cloud): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    for (const item of this.items.filter(({ refused }) => !refused)) if (!(await this.sendOne(cloud, item))) break
    runInAction(() => (this.isSending = false))
  }

  private has(id: string, kind: Written['kind']): boolean {
    return this.of(id).some(({ written, refused }) => written.kind === kind && !refused)
  }

  /** `false`: it still waits, and so does what comes after it. */
  private async sendOne(cloud: Cloud, item: Waiting): Promise<boolean> {
    const { operation, answer } = await deliver(cloud, item)
    if (!answer.ok && !isFinal(operation, answer.error)) return false
    const refused = answer.ok ? undefined : { code: answer.error.code, state: await stateOf(cloud, item.case) }
    runInAction(() => {
      this.sent += 1
      this.change(this.items.flatMap((one) => (one !== item ? [one] : refused ? [{ ...one, refused }] : [])))
    })
    return true
  }

  private change(items: readonly Waiting[]) {
    this.items = items
    if (this.key === undefined) return
    if (items.length + this.others.length === 0) return this.storage.remove(TYPED.streetQueue)
    const mine = { count: items.length, sealed: sealValue(items, this.key) }
    this.storage.write(TYPED.streetQueue, [mine, ...this.others].slice(0, WORKERS_AT_MOST))
  }

  private kept(): Kept {
    return this.storage.read(TYPED.streetQueue, KeptSchema) ?? []
  }
}

async function deliver(cloud: Cloud, { case: id, written }: Waiting): Promise<{ operation: Operation; answer: Result<unknown, Problem> }> {
  if (written.kind === 'move') {
    const { revision, move } = written
    return { operation: moveStreetCase, answer: await cloud.call(moveStreetCase, { case: id, revision, move }) }
  }
  const { day, against, note } = written
  return { operation: writeHealthNote, answer: await cloud.call(writeHealthNote, { case: id, day, against, note }) }
}

async function stateOf(cloud: Cloud, id: string): Promise<CaseState | null> {
  const answer = await cloud.call(readStreetCase, { case: id })
  return answer.ok ? answer.value.case.state : null
}

const queues = new WeakMap<Storage, QueueStore>()

/** One queue a phone: list and case look at the same. */
export function queueOf(storage: Storage): QueueStore {
  const queue = queues.get(storage) ?? new QueueStore(storage)
  queues.set(storage, queue)
  return queue
}
