import { decodeStored } from '../values/ejson'
import type { Collection, IndexDefinition } from './catalogue'
import { duplicateKey, entriesOf, type Index } from './indexes'
import type { Store } from './store'

/** The permissions that CloudBase knows. */
const ACL_TAGS = ['ADMINONLY', 'PRIVATE', 'READONLY', 'ADMINWRITE', 'CUSTOM']

/** `database.json`: the collections and their indexes, in the shape that CloudBase's own tools use. */
export interface Schema {
  collections: {
    collectionName: string
    /** Kept for the tool that deploys; functions have the rights of an administrator everywhere. */
    aclTag?: string
    createIndexes?: {
      name: string
      unique: boolean
      /** Leaves out documents without the fields. */
      sparse?: boolean
      /** Time to live after the date in the field, s. */
      expireAfterSeconds?: number
      keys: { name: string; direction: '1' | '-1' | '2dsphere' }[]
    }[]
  }[]
}

/** Makes the collections and indexes that are missing, makes anew those that have changed, drops those no longer named. */
export function applySchema(store: Store, { collections }: Schema): void {
  store.atomically(() => {
    for (const { collectionName, aclTag, createIndexes = [] } of collections) {
      checkPermission(collectionName, aclTag)
      const collection = store.catalogue.find(collectionName) ?? store.catalogue.create(collectionName)
      const obsolete = collection.indexes.filter((index) => !createIndexes.some(({ name }) => name === index.name))
      for (const index of obsolete) store.catalogue.removeIndex(collection, index)
      for (const { keys, name, unique, sparse = false, expireAfterSeconds } of createIndexes) {
        // Positions are compared one by one: an index for them would change no answer.
        if (keys.some(({ direction }) => direction === '2dsphere')) continue
        const fields = keys.map((key) => ({ path: key.name.split('.'), direction: directionOf(name, key.direction) }))
        ensureIndex(store, collection, {
          name,
          fields,
          unique,
          sparse,
          ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
        })
      }
    }
  })
}

function checkPermission(collection: string, aclTag = 'ADMINONLY'): void {
  if (!ACL_TAGS.includes(aclTag)) throw new Error(`collection ${collection}: aclTag ${aclTag} is none of ${ACL_TAGS.join(', ')}`)
}

function directionOf(index: string, direction: string): 1 | -1 {
  if (direction === '1') return 1
  if (direction === '-1') return -1
  throw new Error(`index ${index}: a direction is "1", "-1" or "2dsphere", not ${direction}`)
}

function ensureIndex(store: Store, collection: Collection, definition: IndexDefinition): void {
  const { name, fields, expireAfterSeconds } = definition
  if (expireAfterSeconds !== undefined && fields.length !== 1) throw new Error(`index ${name}: only a single field may expire documents`)
  const existing = collection.indexes.find(({ name }) => name === definition.name)
  if (existing && sameDefinition(existing, definition)) return
  if (existing) store.catalogue.removeIndex(collection, existing)
  fill(store, collection, store.catalogue.addIndex(collection, definition))
}

function sameDefinition(a: IndexDefinition, b: IndexDefinition): boolean {
  const essence = ({ fields, unique, sparse, expireAfterSeconds }: IndexDefinition): string =>
    JSON.stringify([fields, unique, sparse, expireAfterSeconds])
  return essence(a) === essence(b)
}

function fill(store: Store, collection: Collection, index: Index): void {
  for (const row of store.records.all(collection)) {
    const doc = decodeStored(row.doc)
    for (const entry of entriesOf(index, doc)) {
      if (index.unique && store.records.holder(collection, entry, row.rid)) throw duplicateKey(collection.name, index, doc)
      store.records.link([entry], row.rid)
    }
  }
  store.catalogue.noteArrays(index)
}
