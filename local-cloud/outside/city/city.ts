import { demoPeople, demoTravel } from './demo-people'
import { makePeople } from './make-people'
import type { Person } from './person'

/** What can be changed of a person from outside. */
export type PersonChange = Partial<Pick<Person, 'name' | 'phone' | 'agent' | 'codes'>>

const HOME = ['330300']

const grouped = (people: readonly Person[], key: (person: Person) => string): Map<string, Person[]> => {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const group = groups.get(key(person))
    if (group) group.push(person)
    else groups.set(key(person), [person])
  }
  return groups
}

/** The people of the simulated city and where their phones have been. */
export class City {
  private readonly people: Map<string, Person>
  private readonly byDocument: Map<string, Person>
  private byPhoneNumber: Map<string, Person[]>
  private readonly travel = demoTravel()

  constructor(count: number, seed: number) {
    const people = [...demoPeople(), ...makePeople(count, seed)]
    this.people = new Map(people.map((person) => [person.id, person]))
    this.byDocument = new Map(people.map((person) => [person.documentNumber, person]))
    this.byPhoneNumber = grouped(people, ({ phone }) => phone)
  }

  all(): Person[] {
    return [...this.people.values()]
  }

  ofPhone(phone: string): Person[] {
    return this.byPhoneNumber.get(phone) ?? []
  }

  ofDocument(documentNumber: string): Person | undefined {
    return this.byDocument.get(documentNumber)
  }

  /** @returns the person after the change, or nothing when there is none. */
  change(id: string, change: PersonChange): Person | undefined {
    const person = this.people.get(id)
    if (!person) return undefined
    Object.assign(person, change, change.codes && { codesBefore: person.codes })
    this.byPhoneNumber = grouped(this.all(), ({ phone }) => phone)
    return person
  }

  /** Cities of the last 14 days; null when the operator has no record of the phone. */
  travelOf(phone: string): string[] | null {
    const cities = this.travel.get(phone)
    return cities === undefined ? HOME : cities
  }

  setTravel(phone: string, cities: string[] | null): void {
    this.travel.set(phone, cities)
  }
}
