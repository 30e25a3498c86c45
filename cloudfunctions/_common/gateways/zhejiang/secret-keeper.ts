import { setTimeout as wait } from 'node:timers/promises'
import type { Instant } from '@domain/kernel/china-time'
import { OutsideError } from '../answer'
import { type SecretStore, type Secrets, isAlive, isFresh } from './secrets'

/** Somebody else is asking for new secrets: looked at again after so many ms, so often. */
const GLANCE = 150
const GLANCES = 14

export interface SecretKeeper {
  /** A request secret that the platform has not refused. `refused`: the one it has, so that a newer one is needed. */
  secret(refused?: string): Promise<string>
}

interface Sources {
  store: SecretStore
  /** Asks the platform for new secrets: by the refresh secret while it lives, else by the key. */
  renew(old: Secrets | undefined): Promise<Secrets>
  now(): Instant
}

/** Hands out the request secret that all instances share. One instance renews it, under a lease; the others go on with the old one while it lives. */
export function secretKeeper({ store, renew, now }: Sources): SecretKeeper {
  let known: Secrets | undefined
  let running: Promise<Secrets> | undefined

  const usable = (secrets: Secrets | undefined, refused?: string): secrets is Secrets =>
    secrets !== undefined && secrets.request !== refused && isAlive(secrets, now())

  async function renewUnderLease(stored: Secrets | undefined): Promise<Secrets> {
    try {
      const renewed = await renew(stored)
      await store.write(renewed)
      return renewed
    } catch (error) {
      await store.giveUp()
      throw error
    }
  }

  async function renewOrWait(refused?: string): Promise<Secrets> {
    for (let glance = 0; glance < GLANCES; glance++) {
      const stored = await store.read()
      if (usable(stored, refused) && isFresh(stored, now())) return stored
      if (await store.claim(now())) return renewUnderLease(stored)
      if (usable(stored, refused)) return stored
      await wait(GLANCE)
    }
    throw new OutsideError('timeout')
  }

  return {
    async secret(refused) {
      if (usable(known, refused) && isFresh(known, now())) return known.request
      running ??= renewOrWait(refused).finally(() => (running = undefined))
      known = await running
      return known.request
    },
  }
}
