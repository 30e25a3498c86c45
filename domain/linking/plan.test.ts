import type { PersonRef, PhoneRef } from '../kernel/ids'
import { type LinkPlan, type PlannedLink, planLinks } from './plan'
import type { Role } from './role'

const link = (person: string, phone: string | null, role: Role): PlannedLink => ({
  person: person as PersonRef,
  phone: phone as PhoneRef | null,
  role,
})
const asked = (...registered: string[]) => ({
  phone: 'this' as PhoneRef,
  registered: registered as PersonRef[],
  isProved: (phone: PhoneRef) => phone !== ('lapsed' as PhoneRef),
})
const nothing = { added: [], moved: [], removed: [] }

it.each<[string, PlannedLink[], string[], Partial<Record<keyof LinkPlan, string[]>>]>([
  ['new people', [], ['father', 'child'], { added: ['father', 'child'] }],
  ['the same people again', [link('father', 'this', 'self')], ['father'], { moved: ['father'] }],
  ['known through another phone', [link('father', 'other', 'self')], ['father'], { moved: ['father'] }],
  ['a stranger who is not registered any more', [link('stranger', 'this', 'unconfirmed')], [], { removed: ['stranger'] }],
  ['a self who is not registered any more', [link('father', 'this', 'self')], ['child'], { added: ['child'], moved: ['father'] }],
  ['a dependant not registered any more', [link('child', 'this', 'dependant')], [], { moved: ['child'] }],
  ['people of another phone that is proved', [link('aunt', 'other', 'unconfirmed')], [], {}],
  ['a stranger of a phone whose proof lapsed', [link('stranger', 'lapsed', 'unconfirmed')], [], { removed: ['stranger'] }],
  ['a self of a phone whose proof lapsed', [link('father', 'lapsed', 'self')], [], { moved: ['father'] }],
  ['somebody linked by face', [link('father', null, 'unconfirmed')], [], {}],
])('%s', (_name, links, registered, plan) => expect(planLinks(links, asked(...registered))).toEqual({ ...nothing, ...plan }))
