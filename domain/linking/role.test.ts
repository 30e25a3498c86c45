import { confirmWayOf, type LinkedPerson, type Role, rolesOf } from './role'

const linked = (person: string, agent: string | null, role: Role = 'unconfirmed'): LinkedPerson => ({ person, agent, role })

it.each<[string, LinkedPerson[], Role[]]>([
  ['nobody is confirmed by being linked', [linked('father', null), linked('child', 'father')], ['unconfirmed', 'unconfirmed']],
  ['who has a self as agent is a dependant', [linked('father', null, 'self'), linked('child', 'father')], ['self', 'dependant']],
  ['order does not matter', [linked('child', 'father'), linked('father', null, 'self')], ['dependant', 'self']],
  ['a stranger stays one', [linked('father', null, 'self'), linked('stranger', null)], ['self', 'unconfirmed']],
  ['the agent is somebody else', [linked('father', null, 'self'), linked('child', 'neighbour')], ['self', 'unconfirmed']],
  ['who got an agent is no self', [linked('mother', 'father', 'self'), linked('child', 'mother')], ['unconfirmed', 'unconfirmed']],
  ['unless the agent is a self here', [linked('mother', 'father', 'self'), linked('father', null, 'self')], ['dependant', 'self']],
  ['an agent who was unlinked leaves no dependant', [linked('child', 'father', 'dependant')], ['unconfirmed']],
  [
    'two selves',
    [linked('father', null, 'self'), linked('mother', null, 'self'), linked('child', 'mother')],
    ['self', 'self', 'dependant'],
  ],
])('%s', (_name, people, roles) => expect(rolesOf(people)).toEqual(roles))

it.each([
  ['IDENTITY_CARD', null, 'id-number'],
  ['PASSPORT', null, 'passport'],
  ['IDENTITY_CARD', 'father', null],
  ['PASSPORT', 'father', null],
] as const)('%s, applied for by %s: confirmed by %s', (paper, agent, way) => expect(confirmWayOf({ paper, agent })).toBe(way))
