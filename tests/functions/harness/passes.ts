import { randomBytes } from 'node:crypto'
import { sha256, verifyEd25519 } from '@common/crypto/ed25519'
import type { Applicant, PassAnchor } from '@contract/status/show'
import { decodeBase45 } from '@domain/pass/base45'
import { toHex } from '@domain/pass/bytes'
import { type Chain, chainOf, revealOf } from '@domain/pass/chain'
import { checkPass } from '@domain/pass/check'
import { keyOf, readKeyList } from '@domain/pass/key-list'
import { type Credential, passText, readSigned, slotAt } from '@domain/pass/layout'
import type { Client } from './client'

/** A phone's wallet: the chains it drew and the passes it holds. */
export class Wallet {
  private readonly chains = new Map<string, Chain>()
  private readonly held = new Map<string, { signed: Uint8Array; chain: Chain; credential: Credential }>()

  /** Anchors for people, with what is held of each. */
  anchors(people: readonly Pick<Applicant, 'person'>[]): PassAnchor[] {
    return people.map(({ person }) => {
      const chain = chainOf(randomBytes(16), sha256)
      this.chains.set(person, chain)
      const held = this.held.get(person)?.credential
      return { person, anchor: toHex(chain.anchor), ...(held && { held: heldOf(held) }) }
    })
  }

  take(applicants: readonly Applicant[]): void {
    for (const { person, pass } of applicants) {
      if (typeof pass === 'string') continue
      const signed = decodeBase45(pass.signed) ?? new Uint8Array()
      const [credential, chain] = [readSigned(signed), this.chains.get(person)]
      if (!credential || !chain) throw new Error('a pass that is none, or that nobody asked for')
      this.held.set(person, { signed, chain, credential })
    }
  }

  credential(person: string): Credential {
    const held = this.held.get(person)
    if (!held) throw new Error('no pass is held')
    return held.credential
  }

  /** What the screen shows at an instant, in milliseconds. */
  text(person: string, now: number): string {
    const held = this.held.get(person)
    if (!held) throw new Error('no pass is held')
    const slot = slotAt(held.credential, Math.floor(now / 1000))
    return passText(held.signed, slot, revealOf(held.chain, slot, sha256))
  }
}

function heldOf({ passId, hint, situation, colour, mark, passage, issuedAt, minutes }: Credential): NonNullable<PassAnchor['held']> {
  return { passId, hint, situation, colour, mark, passage, expiresAt: issuedAt + 60 * minutes }
}

export interface Showing {
  applicants: Applicant[]
}

/** Shows an account with anchors for everyone known, as a phone does. */
export async function showWith(wallet: Wallet, client: Client, known: readonly Applicant[], data: object = {}): Promise<Applicant[]> {
  const { applicants } = await client.done<Showing>('status.show', { ...data, passes: wallet.anchors(known) })
  wallet.take(applicants)
  return applicants
}

/** A guard's look at a code, with the keys of a signed list. */
export function scan(
  text: string,
  now: number,
  { keyList, root, denied = [] }: { keyList: string; root: string; denied?: readonly string[] },
) {
  const list = readKeyList(decodeBase45(keyList) ?? new Uint8Array(), Buffer.from(root, 'base64'), verifyEd25519)
  if (!list) throw new Error('the key list is not signed by the root')
  const seconds = Math.floor(now / 1000)
  return checkPass(text, {
    now: seconds,
    keyOf: keyOf(list, 'pass', seconds),
    isDenied: (id) => denied.includes(id),
    sha256,
    verify: verifyEd25519,
  })
}
