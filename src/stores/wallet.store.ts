import type { Randomness } from '@/services/device/randomness'
import type { Storage } from '@/services/device/storage'
import type { Timer } from '@/services/device/timer'
import type { Applicant, PassAnchor } from '@contract/status/show'
import { type Instant, SECOND } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { type Chain, drawChain, LINK_BYTES, revealOf } from '@domain/pass/chain'
import { expiresAt, passText, slotAt, slotsOf } from '@domain/pass/layout'
import { sha256 } from '@noble/hashes/sha2.js'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import * as v from 'valibot'
import { heldFor, heldIn, type HeldPass, type KeptChain, keptChain, type Pocket, PocketSchema } from './wallet'

const PLACE = 'wallet'
const WalletSchema = v.record(v.string(), PocketSchema)

/** Anchors on their way to the server, and the chains they belong to. */
export interface Sent {
  anchors: PassAnchor[]
  chains: Readonly<Record<PersonRef, KeptChain>>
}

/** The passes of everyone linked: drawn, kept and shown on this phone, signed by the server (`pass.md`). Seeds never leave it. */
export class WalletStore {
  private pockets: Readonly<Record<PersonRef, Pocket>>

  constructor(
    private readonly storage: Storage,
    private readonly randomness: Randomness,
    private readonly timer: Timer,
  ) {
    this.pockets = storage.read(PLACE, WalletSchema) ?? {}
    makeAutoObservable<this, 'storage' | 'randomness' | 'timer' | 'pockets'>(
      this,
      { storage: false, randomness: false, timer: false, pockets: observableRef },
      { autoBind: true },
    )
  }

  /** Passes that can be shown, by person. */
  get held(): ReadonlyMap<PersonRef, HeldPass> {
    const found = Object.entries(this.pockets).map(([person, pocket]) => [person as PersonRef, heldIn(pocket)] as const)
    return new Map(found.filter((entry): entry is [PersonRef, HeldPass] => entry[1] !== undefined))
  }

  forget() {
    this.pockets = {}
    this.storage.remove(PLACE)
  }

  /** An anchor for each of these people, with what is held of them. They leave the pockets: whatever becomes of the request, no other carries them. */
  async take(people: readonly PersonRef[]): Promise<Sent> {
    await this.prepare(people)
    const ready = people.filter((person) => this.pockets[person]?.next)
    const chains = Object.fromEntries(ready.map((person) => [person, this.pockets[person].next])) as Sent['chains']
    const anchors = ready.map((person) => {
      const held = this.held.get(person)
      return { person, anchor: chains[person].anchor, ...(held && { held: heldFor(held) }) }
    })
    runInAction(() => this.change(Object.fromEntries(ready.map((person) => [person, { held: this.pockets[person].held }]))))
    return { anchors, chains }
  }

  /** What the server answered: new passes take the place of old ones, unused chains serve the next time, people who are gone are forgotten. */
  put(applicants: readonly Pick<Applicant, 'person' | 'pass'>[], { chains }: Sent) {
    this.pockets = Object.fromEntries(
      applicants.map(({ person, pass }) => {
        const pocket = this.pockets[person] ?? {}
        const chain = chains[person] as KeptChain | undefined
        if (!chain) return [person, pocket]
        if (typeof pass === 'object') return [person, { ...pocket, held: { signed: pass.signed, chain } }]
        return [person, { held: pass === 'held' ? pocket.held : undefined, next: chain }]
      }),
    )
    this.storage.write(PLACE, this.pockets)
  }

  /** Draws chains for whom there is none, so that showing need not wait for it. */
  async prepare(people: readonly PersonRef[]): Promise<void> {
    for (const person of people) {
      if (this.pockets[person]?.next) continue
      const chain = await this.draw()
      if (chain) runInAction(() => this.change({ [person]: { ...this.pockets[person], next: keptChain(chain) } }))
    }
  }

  /** Until when a person's pass serves; nothing when there is none, or it is over. */
  endOf(person: PersonRef, now: Instant): Instant | undefined {
    const held = this.held.get(person)
    const end = held && expiresAt(held.credential) * SECOND
    return end !== undefined && now < end ? end : undefined
  }

  /** The slot of a person's pass; nothing outside its period. */
  slotOf(person: PersonRef, now: Instant): number | undefined {
    const held = this.held.get(person)
    if (!held) return undefined
    // A phone whose clock was just corrected may be a moment before the pass began.
    const slot = Math.max(slotAt(held.credential, Math.floor(now / SECOND)), 0)
    return slot < slotsOf(held.credential) ? slot : undefined
  }

  /** The text of a person's code in a slot. */
  textOf(person: PersonRef, slot: number): string | undefined {
    const held = this.held.get(person)
    return held && passText(held.signed, slot, revealOf(held.chain, slot, sha256))
  }

  private async draw(): Promise<Chain | undefined> {
    const seed = await this.randomness.draw(LINK_BYTES)
    if (!seed) return undefined
    const drawing = drawChain(seed, sha256)
    for (;;) {
      const part = drawing.next()
      if (part.done) return part.value
      await this.timer.pause()
    }
  }

  private change(pockets: Readonly<Record<PersonRef, Pocket>>) {
    this.pockets = { ...this.pockets, ...pockets }
    this.storage.write(PLACE, this.pockets)
  }
}
