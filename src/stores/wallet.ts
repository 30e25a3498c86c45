import { decodeBase45 } from '@domain/pass/base45'
import { fromHex, toHex } from '@domain/pass/bytes'
import { type Chain, LINK_BYTES } from '@domain/pass/chain'
import { type Credential, expiresAt, readSigned } from '@domain/pass/layout'
import * as v from 'valibot'

const Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/))
const ChainSchema = v.object({ anchor: Hex, kept: Hex })

/** A person's part of the wallet as the phone keeps it: the pass it shows with its chain, and the chain for the next one. */
export const PocketSchema = v.object({
  held: v.optional(v.object({ signed: v.string(), chain: ChainSchema })),
  next: v.optional(ChainSchema),
})
export type Pocket = v.InferOutput<typeof PocketSchema>
export type KeptChain = v.InferOutput<typeof ChainSchema>

/** A pass that can be shown. */
export interface HeldPass {
  signed: Uint8Array
  credential: Credential
  chain: Chain
}

export const keptChain = ({ anchor, kept }: Chain): KeptChain => ({ anchor: toHex(anchor), kept: kept.map(toHex).join('') })

function readChain({ anchor, kept }: KeptChain): Chain {
  const links = fromHex(kept) ?? new Uint8Array()
  const count = links.length / LINK_BYTES
  const at = (place: number) => links.slice(place * LINK_BYTES, (place + 1) * LINK_BYTES)
  return { anchor: fromHex(anchor) ?? new Uint8Array(), kept: Array.from({ length: count }, (_, place) => at(place)) }
}

/** The pass in a pocket; nothing when there is none, or it is of a form that this version does not know. */
export function heldIn({ held }: Pocket): HeldPass | undefined {
  const signed = held && decodeBase45(held.signed)
  const credential = signed && readSigned(signed)
  return held && credential ? { signed, credential, chain: readChain(held.chain) } : undefined
}

/** What the phone says of a pass that it holds, when it shows itself to the server. */
export const heldFor = ({ credential }: HeldPass) => {
  const { situation, colour, mark, passage, passId, hint } = credential
  return { situation, colour, mark, passage, passId, hint, expiresAt: expiresAt(credential) }
}
