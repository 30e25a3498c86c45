import { randomBytes } from 'node:crypto'

/** As long as every reference that leaves the functions. */
const ID_BYTES = 8

interface Counted {
  count: number
}

/** It begins again when the records before are forgotten: no id may be made of it, for whoever remembers the old record would take the new one for it. */
export const countAfter = (before: Counted | undefined): number => (before?.count ?? 0) + 1

/** Where the next record of somebody lies, known before it is made so that what is sealed in it can be bound to it. */
export const nextAfter = (before: Counted | undefined) => ({
  id: randomBytes(ID_BYTES).toString('hex'),
  count: countAfter(before),
})
