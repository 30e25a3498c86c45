import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import type { PassAnchor } from '@contract/status/show'
import { HOUR } from '@domain/kernel/china-time'
import { encodeBase45 } from '@domain/pass/base45'
import { checkPass } from '@domain/pass/check'
import { signCredential } from '@domain/pass/layout'
import { applicant, showing } from '../../tests/stand-ins/answers'
import { answered, inHand, NOON, refused } from '../../tests/stand-ins/in-hand'

const signer = signerOf(Buffer.alloc(32, 7))
/** A server that signs whatever it is sent an anchor for. */
const signing = (input: unknown) => {
  const { passes } = input as { passes: PassAnchor[] }
  const [sent] = passes
  if (!sent) return answered(showing([applicant()]))
  return answered(showing([applicant({ pass: sent.held ? 'held' : { signed: signedFor(sent.anchor) } })]))
}
const signedFor = (anchor: string) =>
  encodeBase45(
    signCredential(
      {
        ...({ keyId: 1, situation: 1, colour: 'green', mark: 'tick', passage: 'yes', hint: '陈*明' } as const),
        ...{ issuedAt: NOON / 1000, minutes: 120, passId: '0011223344556677', anchor: Buffer.from(anchor, 'hex') },
      },
      signer.sign,
    ),
  )
const answerAt = (text: string, now: number) =>
  checkPass(text, { now: now / 1000, keyOf: () => signer.publicKey, isDenied: () => false, sha256, verify: verifyEd25519 }).answer

it('somebody new is asked for once more with an anchor, and is genuine at a door', async () => {
  const { stores, calls } = inHand({ 'status.show': signing })
  await stores.code.refresh()
  expect(calls).toHaveLength(2)
  expect(answerAt(stores.code.passText ?? '', NOON)).toBe('genuine')
  expect(stores.code.passUntil).toBe(NOON + 2 * HOUR)
})

it('is another one every 30 seconds, without a request, until its end', async () => {
  const hand = inHand({ 'status.show': signing })
  await hand.stores.code.refresh()
  const texts = new Set<string | undefined>()
  for (let second = 0; second < 90; second += 10, hand.pass(10_000)) texts.add(hand.stores.code.passText)
  expect([texts.size, hand.calls.length]).toEqual([3, 2])
  hand.pass(2 * HOUR - 90_000 - 1)
  expect(answerAt(hand.stores.code.passText ?? '', NOON + 2 * HOUR - 1)).toBe('genuine')
  hand.pass(1)
  expect([hand.stores.code.passText, hand.stores.code.passUntil]).toEqual([undefined, undefined])
})

it('is shown after a restart without network', async () => {
  const first = inHand({ 'status.show': signing })
  await first.stores.code.refresh()
  const again = inHand({}, { storage: first.storage })
  again.setOnline(false)
  await again.stores.code.refresh()
  again.pass(HOUR)
  expect(again.calls).toEqual([])
  expect(answerAt(again.stores.code.passText ?? '', NOON + HOUR)).toBe('genuine')
})

it('no anchor is sent twice, whatever became of the request', async () => {
  const hand = inHand({ 'status.show': signing })
  await hand.stores.code.refresh()
  hand.replies['status.show'] = refused('NETWORK_TIMEOUT')
  await hand.stores.code.refresh()
  hand.replies['status.show'] = signing
  await hand.stores.code.refresh()
  const anchors = hand.calls.flatMap(({ input }) => (input as { passes: PassAnchor[] }).passes.map(({ anchor }) => anchor))
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(answerAt(hand.stores.code.passText ?? '', NOON)).toBe('genuine')
})

it('goes with the person', async () => {
  const hand = inHand({ 'status.show': signing })
  await hand.stores.code.refresh()
  hand.replies['status.show'] = answered(showing([]))
  await hand.stores.code.refresh()
  expect(hand.storage.kept.get('wallet')).toEqual({})
})

it('there is none where the phone has no secure randomness; the code is shown all the same', async () => {
  const hand = inHand({ 'status.show': signing }, { randomness: () => undefined })
  await hand.stores.code.refresh()
  expect([hand.stores.code.view, hand.stores.code.passText]).toEqual(['code', undefined])
})
