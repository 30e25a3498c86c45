import { actText, lapsesAt, sealId, sealText, type Act, type Seal } from './trail'

/** `true` when the signature is that of the text. */
export type IsSigned = (use: 'act' | 'seal', text: string, mac: string) => boolean

export type Signed<What> = What & { mac: string }
/** A record as it lies in the database; `seal`: the number of the seal that holds it, 0 while it waits for one; `expiresAt`: when the database forgets it. */
export type KeptAct = Signed<Act> & { seal: number; expiresAt: Date }
export type KeptSeal = Signed<Seal>

/** What can be found: a record changed, gone, of another place, or put in by somebody without the key; a seal changed or gone. */
export const FAULT_KINDS = ['changed', 'missing', 'moved', 'inserted', 'seal'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export interface Fault {
  kind: FaultKind
  /** Number of the seal; 0 among the records that wait for one. */
  seal: number
  /** Which record of its day, from 1; null when it is none, or has no place. */
  record: number | null
  /** The record or seal itself. */
  id: string
}

/** Where a chain stands: the last seal that was found whole. */
export interface Link {
  number: number
  upTo: number
  previous: Seal['previous']
}

/** All that a record has: more than that was put in. */
const FIELDS: Readonly<Record<keyof KeptAct, true>> = {
  ...{ _id: true, day: true, at: true, operation: true, event: true, by: true, account: true, about: true, people: true },
  ...{ outcome: true, reasonCipher: true, requestId: true, fields: true, whomCipher: true, mac: true, seal: true, expiresAt: true },
}

/** A record as it was written: by who has the key, with nothing more in it, and to be forgotten with its day. */
export const isGenuine = (act: KeptAct, isSigned: IsSigned): boolean =>
  typeof act.mac === 'string' &&
  isSigned('act', actText(act), act.mac) &&
  Object.keys(act).every((field) => field in FIELDS) &&
  Number(act.expiresAt) === lapsesAt(act.day)

interface Held {
  /** The records that the seal names, in any order. */
  acts: readonly KeptAct[]
  /** All records that say they lie under it. */
  claiming: readonly string[]
}

/** Checks the next seal of a chain and its records. @returns the first fault, or nothing */
export function checkSeal(seal: KeptSeal, before: Link, { acts, claiming }: Held, isSigned: IsSigned): Fault | undefined {
  const number = before.number + 1
  if (seal.number !== number || seal._id !== sealId(seal.day, number)) return sealFault(seal.day, number)
  const found = new Map(acts.map((act) => [act._id, act]))
  for (const [place, id] of seal.acts.entries()) {
    const kind = actFault(found.get(id), seal, isSigned)
    if (kind) return { kind, seal: number, record: before.upTo + place + 1, id }
  }
  const known = new Set(seal.acts)
  const stranger = claiming.find((id) => !known.has(id))
  if (stranger !== undefined) return { kind: 'inserted', seal: number, record: null, id: stranger }
  const macs = seal.acts.map((id) => found.get(id)?.mac ?? '')
  return follows(seal, before) && isSigned('seal', sealText(seal, macs), seal.mac) ? undefined : sealFault(seal.day, number)
}

const follows = ({ previous, upTo, acts }: KeptSeal, before: Link): boolean =>
  previous?.id === before.previous?.id && previous?.mac === before.previous?.mac && upTo === before.upTo + acts.length

function actFault(act: KeptAct | undefined, { day, number }: KeptSeal, isSigned: IsSigned): FaultKind | undefined {
  if (!act) return 'missing'
  if (!isGenuine(act, isSigned)) return 'changed'
  // 0: sealed just now, and not yet told so.
  return act.day !== day || (act.seal !== 0 && act.seal !== number) ? 'moved' : undefined
}

/** Checks records that no seal holds yet: they are genuine one by one; whether any is gone cannot be told. */
export function checkWaiting(waiting: readonly KeptAct[], isSigned: IsSigned): Fault | undefined {
  const stranger = waiting.find((act) => !isGenuine(act, isSigned))
  return stranger && { kind: 'inserted', seal: 0, record: null, id: stranger._id }
}

/** A seal that is not there, or not as it was made. */
export const sealFault = (day: string, number: number): Fault => ({ kind: 'seal', seal: number, record: null, id: sealId(day, number) })

/** The chain after a seal that is whole. */
export const linkAfter = ({ _id, number, upTo, mac }: KeptSeal): Link => ({ number, upTo, previous: { id: _id, mac } })
