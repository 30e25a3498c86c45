import type { Role } from '@domain/access/rights.table'

export const roleNames: Readonly<Record<Role, string>> = {
  venue: 'Venue staff',
  grid: 'Grid worker',
  office: 'Prevention office',
  bureau: 'Data bureau',
}
