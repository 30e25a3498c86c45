import { HOUR } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import * as v from 'valibot'
import { memory, NOON } from '../../tests/stand-ins/in-hand'
import { Draft, DRAFTS_AT_MOST, type Subject } from './draft'
import { forgetDraftsOf } from './kept-drafts'

const KIND = { key: 'drafts', lives: HOUR, schema: v.string() }
const ME = '0123456789abcdef' as PersonRef
const CHILD = 'fedcba9876543210' as PersonRef

function phone() {
  const clock = { now: NOON }
  const storage = memory()
  return { clock, storage, draft: (subject: Subject) => new Draft({ storage, clock }, KIND, subject) }
}

it.each([
  ['of another person', { person: ME }, { person: CHILD }],
  ['of a change', { person: ME }, { person: ME, change: 'c1', revision: 1 }],
  ['of another change', { change: 'd1', revision: 1 }, { change: 'd2', revision: 1 }],
  ['of a new one', { change: 'd1', revision: 1 }, {}],
] as const)('a draft stays whatever is done with one %s', (_which, mine, other) => {
  const { storage, draft } = phone()
  draft(mine).write('mine')
  draft(other).write('other')
  expect([draft(mine).read(), draft(other).read()]).toEqual(['mine', 'other'])
  draft(other).remove()
  expect([draft(mine).read(), draft(other).read()]).toEqual(['mine', undefined])
  draft(mine).remove()
  expect(storage.kept.size).toBe(0)
})

it('there is one of each, as it was written last', () => {
  const { storage, draft } = phone()
  draft({ person: ME }).write('first')
  draft({ person: ME }).write('second')
  expect([draft({ person: ME }).read(), storage.kept.get('drafts')]).toEqual(['second', [expect.anything()]])
})

it('of too many the one goes that was written first', () => {
  const { storage, draft } = phone()
  for (let place = 0; place <= DRAFTS_AT_MOST; place++) draft({ change: `c${place}` }).write('mine')
  expect(storage.kept.get('drafts')).toHaveLength(DRAFTS_AT_MOST)
  expect([draft({ change: 'c0' }).read(), draft({ change: 'c1' }).read()]).toEqual([undefined, 'mine'])
})

it('lives from its beginning, however often it is written, and is off the phone then, whosever is looked for', () => {
  const { clock, storage, draft } = phone()
  draft({ person: ME }).write('mine')
  clock.now += HOUR - 1
  draft({ person: CHILD }).write('other')
  const again = draft({ person: ME })
  again.read()
  again.write('mine still')
  expect(draft({ person: ME }).read()).toBe('mine still')
  clock.now += 1
  expect([draft({ person: CHILD }).read(), storage.kept.get('drafts')]).toEqual(['other', [expect.objectContaining({ person: CHILD })]])
  clock.now += HOUR
  draft({}).read()
  expect(storage.kept.size).toBe(0)
})

it.each([
  ['the one slot of before', { person: ME, begunAt: NOON, form: {}, photos: [] }],
  ['something else within', [{ person: ME, revision: 0, begunAt: NOON, begun: 1 }]],
])('what lies there in another form is none, and is written over: %s', (_which, kept) => {
  const { storage, draft } = phone()
  storage.write('drafts', kept)
  expect(draft({ person: ME }).read()).toBeUndefined()
  draft({ person: ME }).write('mine')
  expect(draft({ person: ME }).read()).toBe('mine')
})

describe('somebody is unlinked', () => {
  it('theirs go, and no others', () => {
    const { storage, draft } = phone()
    draft({ person: ME }).write('mine')
    draft({ person: CHILD }).write('new')
    draft({ person: CHILD, change: 'c1' }).write('changed')
    forgetDraftsOf(storage, 'drafts', CHILD)
    expect(storage.kept.get('drafts')).toEqual([expect.objectContaining({ person: ME, begun: 'mine' })])
  })

  it('what lies there in the form of before goes whole', () => {
    const { storage } = phone()
    storage.write('drafts', { person: CHILD, begunAt: NOON })
    forgetDraftsOf(storage, 'drafts', CHILD)
    expect(storage.kept.size).toBe(0)
  })
})

describe('a change keeps the revision that it was begun on', () => {
  const change = (revision: number) => ({ person: ME, change: 'c1', revision })

  it('until it is insisted on, or begun anew', () => {
    const { draft } = phone()
    draft(change(1)).write('mine')
    const later = draft(change(5))
    expect([later.read(), later.revision, later.isOvertaken]).toEqual(['mine', 1, true])
    later.write('mine still')
    const again = draft(change(5))
    again.read()
    again.insist()
    again.write('mine at last')
    expect([again.revision, again.isOvertaken]).toEqual([5, false])
    const last = draft(change(6))
    last.read()
    last.remove()
    expect([last.revision, last.isOvertaken]).toEqual([6, false])
  })

  it('with nothing on the phone it is the one that was read', () => {
    const first = phone().draft(change(5))
    first.read()
    expect([first.revision, first.isOvertaken]).toEqual([5, false])
  })
})
