import { waitingFor } from './waiting.table'

it.each([
  ['venue', ''],
  ['grid', ''],
  ['office', 'cases-unreceived cases-due invitations-open orders-open lists-proposed'],
  ['bureau', 'imports-unfinished'],
] as const)('what waits for %s: %p', (role, expected) => expect(waitingFor(role).join(' ')).toBe(expected))
