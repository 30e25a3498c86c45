import type { Same } from '../../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  findLabel: 'Name',
  findPlaceholder: 'The whole name as invited; may be left out',
  allRoles: 'All',
  find: 'Find',
  noneFound: 'No account like this',
  more: (leftOut) => `Show more: ${leftOut} accounts left`,
  reason: 'Why',
  reasonPlaceholder: '2 to 100 characters',
  self: 'you',
  change: 'Move',
  changeTitle: (label) => `Another post for “${label}”`,
  changeText: 'It counts from their next act on.',
  save: 'Move',
  venue: 'Venue',
  venueFind: 'Type a name to find it',
  venueNone: 'No such venue',
  rebind: 'New phone',
  rebindTitle: (label) => `Another account for “${label}”`,
  rebindText: 'Makes an invitation. Once it is taken up on the new phone or account, the post goes there and the old account ends at once.',
  rebindConfirm: 'Make an invitation',
  revoke: 'End',
  revokeTitle: (label) => `End the account of “${label}”?`,
  revokeText: 'It may do nothing from now on. Invite again if needed.',
}
