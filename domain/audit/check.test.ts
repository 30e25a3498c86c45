import { checkSeal, checkWaiting, type IsSigned, type KeptAct, type KeptSeal, type Link, linkAfter } from './check'
import { type Act, actText, lapsesAt, sealId, sealText } from './trail'

/** Stands for a keyed hash: the tests here ask which texts are signed, not how. */
const sign = (use: string, text: string) => `${use}:${text}`
const isSigned: IsSigned = (use, text, mac) => mac === sign(use, text)

const DAY = '2022-07-21'
const BEGINNING: Link = { number: 0, upTo: 0, previous: null }

const act = (id: string, seal: number): KeptAct => {
  const said: Act = {
    _id: id,
    day: DAY,
    at: 1_658_390_400_000,
    operation: 'verification.readStreetCase',
    event: null,
    by: 'grid',
    account: '0011223344556677',
    about: null,
    people: ['k1.person'],
    outcome: 'done',
    reasonCipher: null,
    requestId: `request of ${id}`,
  }
  return { ...said, mac: sign('act', actText(said)), seal, expiresAt: new Date(lapsesAt(DAY)) }
}

const sealed = (number: number, acts: readonly KeptAct[], before: Link): KeptSeal => {
  const seal = {
    _id: sealId(DAY, number),
    day: DAY,
    number,
    previous: before.previous,
    acts: acts.map(({ _id }) => _id),
    upTo: before.upTo + acts.length,
  }
  const macs = acts.map(({ mac }) => mac)
  return { ...seal, mac: sign('seal', sealText(seal, macs)) }
}

const first = [act('a', 1), act('b', 1)]
const firstSeal = sealed(1, first, BEGINNING)
const second = [act('c', 2), act('d', 2)]
const secondSeal = sealed(2, second, linkAfter(firstSeal))

const check = (seal: KeptSeal, acts: readonly KeptAct[], before = linkAfter(firstSeal), claiming = acts.map(({ _id }) => _id)) =>
  checkSeal(seal, before, { acts, claiming }, isSigned)

it('a chain as it was made is whole, whatever order the database gives', () => {
  expect(check(firstSeal, first, BEGINNING)).toBeUndefined()
  expect(check(secondSeal, [...second].reverse())).toBeUndefined()
  expect(checkWaiting([act('e', 0)], isSigned)).toBeUndefined()
})

it('records sealed just now, which do not know it yet, are whole', () =>
  expect(
    check(
      secondSeal,
      second.map((one) => ({ ...one, seal: 0 })),
    ),
  ).toBeUndefined())

const CHANGES: [string, Partial<KeptAct>][] = [
  ['when', { at: 1 }],
  ['until when it is kept', { expiresAt: new Date(0) }],
  ['what is not of a record', { note: 'put in' } as object],
  ['its signature, to none', { mac: undefined } as object],
  ['which operation', { operation: 'verification.listCases' }],
  ['what', { event: 'end' }],
  ['who', { account: 'ffffffffffffffff' }],
  ['as what', { by: 'office' }],
  ['about which case', { about: '0011223344556677' }],
  ['on whom', { people: [] }],
  ['how it ended', { outcome: 'FORBIDDEN' }],
  ['what was shown in clear', { fields: ['document'] }],
  ['whom it makes staff', { whomCipher: 'k1.xxxx' }],
  ['why', { reasonCipher: 'k1.xxxx' }],
  ['in which request', { requestId: 'another' }],
  ['on which day', { day: '2022-07-20' }],
]
it.each(CHANGES)('changed: %s', (_what, change) =>
  expect(check(secondSeal, [second[0], { ...second[1], ...change }])).toEqual({ kind: 'changed', seal: 2, record: 4, id: 'd' }),
)

it('changed, and signed anew by somebody with the key of records: the seal tells', () => {
  const said = { ...second[1], outcome: 'FORBIDDEN' }
  expect(check(secondSeal, [second[0], { ...said, mac: sign('act', actText(said)) }])).toMatchObject({ kind: 'seal', seal: 2 })
})

it('removed', () => expect(check(secondSeal, [second[1]])).toEqual({ kind: 'missing', seal: 2, record: 3, id: 'c' }))

it('inserted', () => {
  const claiming = ['c', 'd', 'forged']
  expect(check(secondSeal, second, linkAfter(firstSeal), claiming)).toEqual({ kind: 'inserted', seal: 2, record: null, id: 'forged' })
  expect(checkWaiting([act('e', 0), { ...act('f', 0), mac: 'forged' }], isSigned)).toMatchObject({ kind: 'inserted', seal: 0, id: 'f' })
})

it('a genuine record under another number is no copy', () =>
  expect(checkWaiting([{ ...act('a', 0), _id: 'copy' }], isSigned)).toMatchObject({ id: 'copy' }))

it('reordered: within a seal, between seals, the seals themselves', () => {
  expect(check({ ...secondSeal, acts: ['d', 'c'] }, second)).toMatchObject({ kind: 'seal', seal: 2 })
  expect(check(secondSeal, [second[0], { ...second[1], seal: 1 }])).toEqual({ kind: 'moved', seal: 2, record: 4, id: 'd' })
  const renamed = second.map((one) => ({ ...one, seal: 1 }))
  expect(check({ ...secondSeal, number: 1, _id: sealId(DAY, 1) }, renamed, BEGINNING)).toMatchObject({ kind: 'seal', seal: 1 })
})

it('a seal that is gone, changed, or follows another', () => {
  expect(check(secondSeal, second, BEGINNING)).toMatchObject({ kind: 'seal', seal: 1 })
  expect(check({ ...secondSeal, upTo: 5 }, second)).toMatchObject({ kind: 'seal', seal: 2 })
  expect(check({ ...secondSeal, previous: null }, second)).toMatchObject({ kind: 'seal', seal: 2 })
  expect(check(secondSeal, second, { ...linkAfter(firstSeal), previous: { id: firstSeal._id, mac: 'another' } })).toMatchObject({ seal: 2 })
})

it('a day is kept for 180 days', () => expect(lapsesAt('2022-07-21')).toBe(Date.parse('2023-01-18T00:00:00+08:00')))
