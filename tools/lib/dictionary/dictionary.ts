import { OPERATIONS } from '@contract/registry'
import { collections } from '../../../database.json'
import { code, table } from '../rules/markdown'
import { COLLECTIONS } from './collections.table'

/** Every collection there is, in the order of `database.json`. @throws Error when one has no row of its own: what it is for, how long, what takes it away */
function collectionsTable(): string {
  const rows = collections.map(({ collectionName: name }) => {
    if (!Object.hasOwn(COLLECTIONS, name)) throw new Error(`tools/lib/dictionary/collections.table.ts does not know ${name}`)
    const { one, holds, purpose, until, goes } = COLLECTIONS[name]
    return [code(name), one, holds, purpose, until, goes.map((way) => (way.includes('.') ? code(way) : way)).join(', ')]
  })
  return table(['collection', 'one document for', 'holds', 'needed for', 'kept until', 'goes by'], rows)
}

/** Personal data that a client sends or gets, by field. */
function wireTable(): string {
  const fields = [...new Set(OPERATIONS.flatMap(({ personalData }) => personalData))].sort()
  const rows = fields.map((field) => [
    code(field),
    OPERATIONS.filter(({ personalData }) => personalData.includes(field))
      .map(({ name }) => code(name))
      .join(', '),
  ])
  return table(['field', 'operations'], rows)
}

/** Printed parts of `docs/data-dictionary.md`, each between its two marks; the text around them is written by hand. */
const PARTS: Readonly<Record<string, () => string>> = { collections: collectionsTable, wire: wireTable }

/** The page with its printed parts made anew. @throws Error when a mark is missing */
export function dictionaryPage(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, print]) => {
    const [begin, end] = [`<!-- printed: ${name} -->`, `<!-- end: ${name} -->`]
    const [before, rest] = text.split(begin)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`docs/data-dictionary.md has no ${begin} … ${end}`)
    return `${before}${begin}\n\n${print()}\n\n${end}${after}`
  }, page)
}
