import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'

/** A text that lies somewhere in the clear, and where. */
export interface Piece {
  /** `database/<collection>`, `storage`, or the name of a log. */
  place: string
  /** Of a document its first key; of a file what it is. */
  field: string
  text: string
}

const DOCUMENTS = 'documents.sqlite'

/** Every text of a local cloud's folder: documents field by field, files of the storage, logs. */
export function* piecesOf(folder: string): Generator<Piece> {
  yield* documentPieces(path.join(folder, 'database'))
  yield* filePieces(path.join(folder, 'storage'))
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.log')))
    yield { place: name, field: 'log', text: fs.readFileSync(path.join(folder, name), 'utf8') }
}

function* documentPieces(folder: string): Generator<Piece> {
  const copy = copied(folder)
  const database = new Sqlite(path.join(copy, DOCUMENTS))
  const collections = database.prepare('SELECT id, name FROM collections').all() as { id: number; name: string }[]
  for (const { id, name } of collections) yield* fieldsOf(`database/${name}`, database.prepare(`SELECT doc FROM c${id}`).iterate())
  database.close()
  fs.rmSync(copy, { recursive: true })
}

function* fieldsOf(place: string, rows: Iterable<unknown>): Generator<Piece> {
  for (const { doc } of rows as Iterable<{ doc: string }>)
    for (const [field, value] of Object.entries(JSON.parse(doc) as object)) yield* textsIn(value).map((text) => ({ place, field, text }))
}

/** A copy with what is not yet written back: a running cloud has the database for itself. */
function copied(folder: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'privacy-scan-'))
  for (const name of [DOCUMENTS, `${DOCUMENTS}-wal`].filter((one) => fs.existsSync(path.join(folder, one))))
    fs.copyFileSync(path.join(folder, name), path.join(copy, name))
  return copy
}

/** Keys of objects are texts too: they may be made of what was typed. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inside]) => [key, ...textsIn(inside)])
  return [String(value)]
}

function* filePieces(folder: string): Generator<Piece> {
  for (const file of filesIn(folder)) {
    const text = fs.readFileSync(file, 'utf8')
    yield { place: 'storage', field: /"highlist"/.test(text) ? 'risk-list' : 'file', text }
  }
}

const filesIn = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => path.join(folder, name))
    : []
