import type { Colour, Person } from '../city/person'
import { ask } from './ask'
import { choice, element, listOf } from './elements'
import { texts } from './texts'

const LISTED = 60

/** Where a phone was, as the page offers it; null: no record. */
const TRAVELS: Readonly<Record<string, readonly string[] | null>> = {
  home: ['330300'],
  risk: ['330300', '310000'],
  safe: ['330300', '330100'],
  none: null,
}

const travelOf = (cities: readonly string[] | null): string =>
  Object.keys(TRAVELS).find((name) => JSON.stringify(TRAVELS[name]) === JSON.stringify(cities)) ?? 'other'

/** The phones of the people who are looked for: who is registered with each, and where it was. */
export async function showPhones(find: string): Promise<void> {
  const people = await ask<Person[]>(`people?limit=${LISTED}&find=${encodeURIComponent(find)}`)
  const phones = [...new Set(people.map(({ phone }) => phone))]
  const cards = await Promise.all(phones.map((phone) => phoneCard(phone, people)))
  listOf('phones').replaceChildren(...(cards.length > 0 ? cards : [element('p.muted', {}, texts().nobody)]))
}

async function phoneCard(phone: string, people: readonly Person[]): Promise<HTMLElement> {
  const { cities } = await ask<{ cities: string[] | null }>(`travel?phone=${phone}`)
  const { travels, travel } = texts()
  const chosen = travelOf(cities)
  const { other, ...offered } = travels
  const select = choice(chosen === 'other' ? { other, ...offered } : offered, chosen, `${travel} ${phone}`, (name) => {
    const wanted = TRAVELS[name]
    void ask('travel', { phone, ...(wanted ? { cities: wanted } : { record: false }) })
  })
  return element(
    'div.phone',
    {},
    element('div.row', {}, element('span.number.name', {}, phone), select),
    ...people.filter((person) => person.phone === phone).map((person) => personRow(person, people)),
  )
}

function personRow(person: Person, people: readonly Person[]): HTMLElement {
  const agent = people.find(({ documentNumber }) => documentNumber === person.agent)
  const places = person.codes.map(({ place }) => place).join('、')
  return element(
    'div.person',
    {},
    element('div.row', {}, element('span.name', {}, person.name), colourOf(person, places)),
    element('div.muted.number', {}, [person.documentNumber, places, agent && texts().agent(agent.name)].filter(Boolean).join(' · ')),
  )
}

function colourOf(person: Person, places: string): HTMLElement {
  const colour = person.codes[0]?.colour
  if (!colour) return element('span.muted', {}, texts().noCode)
  const dot = element('span', { className: `dot ${colour}`, ariaHidden: 'true' })
  const select = choice(texts().colours, colour, `${person.name} ${places}`, (chosen) => {
    dot.className = `dot ${chosen as Colour}`
    void ask(`people/${person.id}`, { colour: chosen })
  })
  return element('span', {}, dot, select)
}
