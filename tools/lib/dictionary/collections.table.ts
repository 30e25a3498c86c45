import type { Collection } from './collection'
import { OF_THE_OFFICE } from './office.table'
import { OF_PEOPLE } from './people.table'

/** Every collection of `database.json`: what is kept, what for, how long, and what takes it away. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = { ...OF_PEOPLE, ...OF_THE_OFFICE }
