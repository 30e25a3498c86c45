import type { Role } from '@domain/access/rights.table'

/** What somebody does, and where. */
export interface Post {
  role: Role
  venue: string | null
  /** Of a grid worker; empty for others. */
  streets: string[]
}

/** The post of a record that has one. */
export const postIn = ({ role, venue, streets }: Post): Post => ({ role, venue, streets })
