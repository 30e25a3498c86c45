import { Refusal } from '../../http/answers'
import { COLOURS, type Colour, type HealthCode, type Person } from '../city/person'
import type { World } from '../world/world'
import type { Body } from './body'

const LISTED = 50
const LISTED_AT_MOST = 10_000

/** People of the city, those of a phone, or those whose name or phone holds `find`. */
export function listPeople({ city }: World, query: URLSearchParams): Person[] {
  const limit = Math.min(Number(query.get('limit') ?? LISTED) || LISTED, LISTED_AT_MOST)
  const phone = query.get('phone')
  if (phone) return city.ofPhone(phone)
  const find = query.get('find') ?? ''
  return city
    .all()
    .filter((person) => person.name.includes(find) || person.phone.includes(find))
    .slice(0, limit)
}

/**
 * Changes a person: `colour` of every code they have, `phone`, `name`, `agent`, or their `codes` as a whole
 * (`{division, place, colour}` each; a code changes now).
 */
export function changePerson({ city, now }: World, id: string, body: Body): Person {
  const person = city.change(id, {})
  if (!person) throw new Refusal(404, 'NO_SUCH_PERSON', `there is no ${id}`)
  const { colour, codes, phone, name, agent } = body
  if (colour !== undefined && !COLOURS.includes(colour as Colour)) throw new Refusal(400, 'BAD_COLOUR', `colour: ${COLOURS.join(', ')}`)
  const wanted = (codes as Partial<HealthCode>[] | undefined) ?? person.codes
  return city.change(id, {
    ...(typeof phone === 'string' ? { phone } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof agent === 'string' || agent === null ? { agent } : {}),
    ...(codes || colour ? { codes: wanted.map((code) => dated(code, colour as Colour | undefined, now())) } : {}),
  }) as Person
}

const dated = (code: Partial<HealthCode>, colour: Colour | undefined, changedAt: number): HealthCode => ({
  division: code.division ?? '330300',
  place: code.place ?? '温州市',
  colour: colour ?? code.colour ?? 'green',
  reason: code.reason ?? '',
  changedAt,
})
