import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import { readDenyList } from '@contract/pass/read-deny-list'
import { readKeys } from '@contract/pass/read-keys'
import { type Instant, SECOND } from '@domain/kernel/china-time'
import { decodeBase45, encodeBase45 } from '@domain/pass/base45'
import { fromHex } from '@domain/pass/bytes'
import { addDenials, type Blocks, DENY_LIST_FRESH_SECONDS, findDenial, readDelta, withoutExpired } from '@domain/pass/deny-list'
import { ageOfKeyList, type KeyList, keyOf, type KeyUse, readKeyList } from '@domain/pass/key-list'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import * as v from 'valibot'
import type { ClockStore } from '../clock.store'
import { verify } from './verify'

const KEYS = 'door-keys'
const DENIALS = 'door-denials'
const blockPlace = (place: number) => `${DENIALS}-${place}`

const HeadSchema = v.object({ sequence: v.number(), issuedAt: v.number(), blocks: v.number() })
type Head = v.InferOutput<typeof HeadSchema>

const NOTHING_YET: Head = { sequence: 0, issuedAt: 0, blocks: 0 }
/** A whole list of 10 million people's city has fewer pages. */
const PAGES_AT_MOST = 200

/** How far the lists on this phone can be relied on. */
export type ListState = 'current' | 'old' | 'none'

/** Public keys and the deny-list, kept on a guard's phone for the time without network. */
export class ListsStore {
  keys: KeyList | undefined
  isRefreshing = false
  private blocks: Blocks
  private head: Head

  constructor(
    private readonly cloud: Cloud,
    private readonly storage: Storage,
    private readonly clock: ClockStore,
  ) {
    this.keys = readKeptKeys(storage)
    this.head = storage.read(DENIALS, HeadSchema) ?? NOTHING_YET
    this.blocks = readKeptBlocks(storage, this.head)
    makeAutoObservable<this, 'cloud' | 'storage' | 'clock' | 'blocks'>(
      this,
      { cloud: false, storage: false, clock: false, keys: observableRef, blocks: observableRef },
      { autoBind: true },
    )
  }

  /** `none`: nothing can be checked; `old`: it can, with the note that the lists may be out of date. */
  get state(): ListState {
    const now = this.now
    const age = this.keys ? ageOfKeyList(this.keys, now) : 'over'
    if (age === 'over') return 'none'
    return age === 'current' && now - this.head.issuedAt <= DENY_LIST_FRESH_SECONDS ? 'current' : 'old'
  }

  /** When the deny-list was last complete; nothing when it never was. */
  get updatedAt(): Instant | undefined {
    return this.head.issuedAt === 0 ? undefined : this.head.issuedAt * SECOND
  }

  keyFor(use: KeyUse): (keyId: number) => Uint8Array | undefined {
    return this.keys && this.state !== 'none' ? keyOf(this.keys, use, this.now) : () => undefined
  }

  denialOf(passId: string): { isReported: boolean } | undefined {
    return findDenial(this.blocks, passId)
  }

  /** Fetches the newest keys: for everybody who checks a poster. */
  async refreshKeys(): Promise<void> {
    const answer = await this.cloud.call(readKeys, {})
    const keys = answer.ok ? readKeys45(answer.value.list) : undefined
    if (!answer.ok || !keys) return
    runInAction(() => (this.keys = keys))
    this.storage.write(KEYS, answer.value.list)
  }

  /** Fetches keys and what is new of the deny-list; what cannot be had, or is not signed, leaves the lists as they are. */
  async refresh(): Promise<void> {
    this.isRefreshing = true
    try {
      await this.refreshKeys()
      await this.refreshDenials()
    } finally {
      runInAction(() => (this.isRefreshing = false))
    }
  }

  private async refreshDenials(): Promise<void> {
    for (let page = 0; page < PAGES_AT_MOST; page++) {
      const answer = await this.cloud.call(readDenyList, { from: this.head.sequence })
      const bytes = answer.ok ? decodeBase45(answer.value.delta) : undefined
      const delta = bytes && readDelta(bytes, this.keyFor('deny'), verify)
      if (!delta || (delta.from !== this.head.sequence && delta.from !== 0)) return
      const isComplete = delta.to >= delta.latest
      runInAction(() => {
        const kept = this.head.blocks
        const before = delta.from === 0 ? [] : withoutExpired(this.blocks, this.now)
        this.blocks = addDenials(before, delta.entries, this.now)
        this.head = { sequence: delta.to, issuedAt: isComplete ? delta.issuedAt : this.head.issuedAt, blocks: this.blocks.length }
        this.keep(kept)
      })
      if (isComplete) return
    }
  }

  private keep(before: number) {
    for (let place = this.blocks.length; place < before; place++) this.storage.remove(blockPlace(place))
    this.blocks.forEach((block, place) => this.storage.write(blockPlace(place), encodeBase45(block)))
    this.storage.write(DENIALS, this.head)
  }

  private get now(): number {
    return Math.floor(this.clock.now / SECOND)
  }
}

const ROOT = fromHex(ROOT_KEY) ?? new Uint8Array()

const readKeys45 = (text: string): KeyList | undefined => {
  const bytes = decodeBase45(text)
  return bytes && readKeyList(bytes, ROOT, verify)
}

function readKeptKeys(storage: Storage): KeyList | undefined {
  const kept = storage.read(KEYS, v.string())
  return kept === undefined ? undefined : readKeys45(kept)
}

/** A block that is missing makes the list incomplete: everything is fetched anew. */
function readKeptBlocks(storage: Storage, head: Head): Blocks {
  const blocks = Array.from({ length: head.blocks }, (_, place) => decodeBase45(storage.read(blockPlace(place), v.string()) ?? ' '))
  const isWhole = blocks.every((block) => block !== undefined)
  if (!isWhole) Object.assign(head, NOTHING_YET)
  return isWhole ? blocks : []
}
