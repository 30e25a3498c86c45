import { idNumber } from './id-number'
import { givenName, surname } from './names'
import type { Colour, HealthCode, Person } from './person'
import { Random } from './random'

const COUNTIES = ['330302', '330303', '330304', '330305', '330324', '330326', '330327', '330328', '330329', '330381', '330382', '330383']
const PLACES: readonly [division: string, place: string][] = [
  ['330300', '温州市'],
  ['330300', '温州市'],
  ['330300', '温州市'],
  ['330100', '杭州市'],
  ['330200', '宁波市'],
]
const FIRST_PHONE = 13_900_000_000
const EPOCH = Date.UTC(2022, 0, 1)
const DAY = 86_400_000
const STRANGERS = 0.03
const TWO_CODES = 0.05

/** `count` people in families of one to five under one phone each, some with a stranger, some with a second code; always the same for one seed. */
export function makePeople(count: number, seed: number): Person[] {
  const random = new Random(seed)
  const people: Person[] = []
  for (let family = 0; people.length < count; family++) {
    const phone = String(FIRST_PHONE + family * 97)
    people.push(...makeFamily(random, phone, people.length))
    if (random.chance(STRANGERS)) people.push(makePerson(random, { phone, surname: surname(random), index: people.length, born: 1970 }))
  }
  return people.slice(0, count)
}

function makeFamily(random: Random, phone: string, first: number): Person[] {
  const name = surname(random)
  const head = makePerson(random, { phone, surname: name, index: first, born: 1950 + random.below(50) })
  const others = Array.from({ length: random.below(5) }, (_, index) =>
    makePerson(random, { phone, surname: name, index: first + index + 1, born: 1940 + random.below(80) }),
  )
  return [head, ...others.map((other) => ({ ...other, agent: head.documentNumber }))]
}

interface Draft {
  phone: string
  surname: string
  index: number
  born: number
}

function makePerson(random: Random, { phone, surname: family, index, born }: Draft): Person {
  const date = new Date(Date.UTC(born, 0, 1) + random.below(365) * DAY).toISOString().slice(0, 10).replace(/-/g, '')
  const places = random.chance(TWO_CODES) ? [random.pick(PLACES), ['310000', '上海市'] as const] : [random.pick(PLACES)]
  return {
    id: `p${index}`,
    name: family + givenName(random),
    paper: 'IDENTITY_CARD',
    // The order number counts up with the index, so that no two people share a number.
    documentNumber: idNumber(COUNTIES[index % COUNTIES.length] as string, date, Math.floor(index / COUNTIES.length) % 1000),
    phone,
    agent: null,
    codes: places.map(([division, place]) => makeCode(random, division, place)),
  }
}

function makeCode(random: Random, division: string, place: string): HealthCode {
  const chance = random.next()
  const colour: Colour = chance < 0.005 ? 'red' : chance < 0.02 ? 'yellow' : 'green'
  return { division, place, colour, reason: colour === 'green' ? '' : '密切接触者排查', changedAt: EPOCH + random.below(90) * DAY }
}
