import fs from 'node:fs'
import path from 'node:path'
import { civilDate } from '@domain/kernel/china-time'
import { City } from '../../../local-cloud/outside/city/city'
import { findersFor, type Finder, type Kind, type Known } from './finders'
import { PUBLIC } from './public.table'
import { type Piece, piecesOf } from './sources'

export interface Finding {
  place: string
  field: string
  kind: Kind
  /** How often. */
  count: number
}

export interface Scanned {
  /** Texts that were looked through. */
  texts: number
  findings: Finding[]
}

/** The people of the folder's simulated city. */
function knownIn(folder: string): Known {
  const { outside = {} } = JSON.parse(fs.readFileSync(path.join(folder, 'config.json'), 'utf8')) as {
    outside?: { people?: number; seed?: number }
  }
  const people = new City(outside.people ?? 0, outside.seed ?? 1).all()
  return {
    names: [...new Set(people.map(({ name }) => name))],
    documents: people.filter(({ paper }) => paper !== 'IDENTITY_CARD').map(({ documentNumber }) => documentNumber),
  }
}

const isPublic = ({ place, field }: Piece, kind: Kind): boolean =>
  PUBLIC.some((one) => one.place === place && (one.field ?? field) === field && one.kinds.includes(kind))

/** Looks for clear personal data in database, storage and logs of a local cloud's folder. What is found is counted, never repeated. */
export function scanFolder(folder: string, now: number): Scanned {
  const finders = Object.entries(findersFor(knownIn(folder), civilDate(now))) as [Kind, Finder][]
  const counts = new Map<string, Finding>()
  let texts = 0
  for (const piece of piecesOf(folder)) {
    texts++
    for (const [kind, find] of finders) {
      const count = isPublic(piece, kind) ? 0 : find(piece.text).length
      if (count === 0) continue
      const { place, field } = piece
      const key = [place, field, kind].join(' ')
      counts.set(key, { place, field, kind, count: count + (counts.get(key)?.count ?? 0) })
    }
  }
  return { texts, findings: [...counts.values()] }
}
