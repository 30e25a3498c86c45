import fs from 'node:fs'
import path from 'node:path'
import { OPERATIONS } from '@contract/registry'
import { keptWords, type Retained, RETENTION } from '@domain/retention/retention.table'
import { collections } from '../../../database.json'
import { COLLECTIONS } from './collections.table'
import { dictionaryPage } from './dictionary'

const ROOT = path.resolve(__dirname, '..', '..', '..')
const names = collections.map(({ collectionName }) => collectionName)

it('every collection has a purpose, a time and a way out, and nothing else is listed', () => {
  expect(Object.keys(COLLECTIONS).sort()).toEqual([...names].sort())
  Object.values(COLLECTIONS).forEach(({ purpose, until, goes }) => expect([purpose, until, goes[0]].every(Boolean)).toBe(true))
})

it.each(collections.map((collection) => [collection.collectionName, collection] as const))(
  '%s lapses by itself exactly where an index makes it',
  (name, { createIndexes }) =>
    expect(createIndexes.some((index) => 'expireAfterSeconds' in index)).toBe(COLLECTIONS[name]?.goes.includes('TTL')),
)

it.each(Object.keys(RETENTION) as Retained[])('%s: the dictionary says how long it is kept, and an index sees to it', (what) => {
  const [name = ''] = what.split('.')
  expect(COLLECTIONS[name]?.goes).toContain('TTL')
  expect(COLLECTIONS[name]?.until).toContain(keptWords(what))
})

const ways = Object.values(COLLECTIONS).flatMap(({ goes }) => goes)

it.each([...new Set(ways.filter((way) => way.includes('.')))])('%s, which takes something away, is an operation', (way) =>
  expect(OPERATIONS.map(({ name }) => name)).toContain(way),
)

it.each([...new Set(ways.filter((way) => way.startsWith('job ')))])(
  '%s, which takes something away, is among the jobs of a minute',
  (way) => expect(fs.readFileSync(path.join(ROOT, 'cloudfunctions/scheduler/jobs.ts'), 'utf8')).toContain(way.slice('job '.length)),
)

it('what names a person in sealed words does not stay for ever', () =>
  Object.entries(COLLECTIONS)
    .filter(([name, { holds, goes }]) => name !== 'gatewaySecrets' && /sealed/.test(holds) && goes.includes('stays'))
    .forEach(([name]) => expect(name).toBe('nothing')))

it('words by hand stay as they are around what is printed', () => {
  const page = (inside: string) =>
    `before\n<!-- printed: collections -->${inside}<!-- end: collections -->\nbetween\n<!-- printed: wire --><!-- end: wire -->\nafter`
  const printed = dictionaryPage(page('STALE'))
  expect(printed).toMatch(/^before\n[^]*\nbetween\n[^]*\nafter$/)
  expect(printed).not.toContain('STALE')
  expect(dictionaryPage(printed)).toBe(printed)
  expect(() => dictionaryPage('nothing')).toThrow('printed: collections')
})
