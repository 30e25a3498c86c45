import { sha256, verifyEd25519 } from '@common/crypto/ed25519'
import { fromHex, toHex } from '@domain/pass/bytes'
import { chainOf, walkDown } from '@domain/pass/chain'
import { checkPass } from '@domain/pass/check'
import { checkPaper } from '@domain/pass/paper'
import { checkVenue } from '@domain/pass/venue'

interface VectorFile {
  /** Which of our codes; absent: the pass. */
  kind?: 'pass' | 'paper' | 'venue'
  /** Public keys by id. */
  keys: Record<string, string>
  denyList?: string[]
  chain?: { steps: number; seed: string; h1: string; anchor: string }
  cases: ({ why: string; text: string; now: number; answer: string } & Record<string, unknown>)[]
}

/** `why` beside what differs; empty when all is as the file says. */
export interface VectorCheck {
  passed: number
  failures: string[]
}

/** Runs the product's own check over a vector file: every field that a case names must come out. */
export function checkVectors(text: string): VectorCheck {
  const file = JSON.parse(text) as VectorFile
  const said = file.cases.map(({ why, text: code, now, ...expected }) => differences(why, outcome(file, code, now), expected))
  const checks = [...said, ...(file.chain ? [chainDifferences(file.chain)] : [])]
  const failures = checks.filter((difference) => difference !== '')
  return { passed: checks.length - failures.length, failures }
}

function outcome({ kind, keys, denyList = [] }: VectorFile, text: string, now: number): Record<string, unknown> {
  const keyOf = (id: number) => (Object.hasOwn(keys, id) ? fromHex(keys[id]) : undefined)
  const known = { now, keyOf, isDenied: (id: string) => denyList.includes(id), sha256, verify: verifyEd25519 }
  if (kind === 'paper') return flat(checkPaper(text, known))
  if (kind === 'venue') return flat(checkVenue(text, known))
  return flat(checkPass(text, known))
}

/** What a genuine code says stands beside its answer; of any other, only the answer counts. */
function flat(checked: { answer: string; pass?: object; paper?: object; venue?: object }): Record<string, unknown> {
  const { answer, pass, paper, venue, ...times } = checked
  return answer === 'genuine' ? { answer, ...pass, ...paper, ...venue, ...times } : { answer }
}

function differences(why: string, found: Record<string, unknown>, expected: Record<string, unknown>): string {
  const wrong = Object.keys(expected).filter((field) => found[field] !== expected[field])
  return wrong.map((field) => `${why}: ${field} is ${String(found[field])}, not ${String(expected[field])}`).join('; ')
}

function chainDifferences({ steps, seed, h1, anchor }: NonNullable<VectorFile['chain']>): string {
  const start = fromHex(seed) ?? new Uint8Array()
  const found = { h1: toHex(walkDown(steps, start, 1, sha256)), anchor: toHex(chainOf(start, sha256).anchor) }
  return differences('chain', found, { h1, anchor })
}
