import { DESK_SECTIONS, deskOf } from '@domain/access/desk.table'
import { mayDo, RIGHTS, ROLES, scopeOf } from '@domain/access/rights.table'
import { code, type RulePage, table } from './markdown'

/** Who of the staff may do what, and over what. */
export const accessPage = (): RulePage => ({
  name: 'access',
  title: 'Rights of staff: role, operation, scope',
  body: [
    'What is not listed nobody may. Each call looks the account up anew. The last account of the office neither ends nor takes another role, and nobody changes or ends their own.',
    table(
      ['operation', ...ROLES, 'source'],
      Object.entries(RIGHTS).map(([name, { source }]) => [
        code(name),
        ...ROLES.map((role) => (mayDo(role, name) ? scopeOf(role, name) : '')),
        source,
      ]),
    ),
    '## Rooms of the desk',
    table(
      ['room', ...ROLES],
      DESK_SECTIONS.map((section) => [section, ...ROLES.map((role) => (deskOf(role).includes(section) ? 'yes' : ''))]),
    ),
  ],
})
