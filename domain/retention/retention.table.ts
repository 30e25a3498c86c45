import { INVITATION_SERVES } from '../access/invitation'
import { KEPT_DAYS } from '../declaration/declaration'
import { DAY } from '../kernel/china-time'

interface Retention {
  days: number
  /** From when they are counted. */
  after: string
  /** Who says so; `own`: as long as it is of use, and no rule asks for more. */
  source: string
}

/** How long what lapses by its age is kept, by collection; `orders.open`: while nobody has closed them. */
export const RETENTION = {
  cases: { days: 28, after: 'it is closed', source: 'rules.md 3' },
  declarations: { days: KEPT_DAYS, after: 'the declared day of arrival', source: 'rules.md 3' },
  analyses: { days: 1, after: 'the last step', source: 'own: who does nothing for so long begins anew' },
  returnAnswers: { days: KEPT_DAYS, after: 'the answer', source: 'rules.md 3, as declarations' },
  erasures: { days: 1, after: 'the erasure', source: 'own: longer than any call takes' },
  orders: { days: 28, after: 'it is closed', source: 'rules.md 3, as cases' },
  'orders.open': { days: 90, after: 'it was raised, when nobody closes it', source: 'own' },
  phones: { days: 2, after: 'the last code was asked for', source: 'rules.md 3, 8: the counts of a day' },
  senders: { days: 2, after: 'the last code was asked for', source: 'rules.md 3, 8: the counts of a day' },
  messages: { days: 7, after: 'the change', source: 'own' },
  invitations: { days: INVITATION_SERVES / DAY, after: 'it is made', source: 'own' },
  listImports: { days: 180, after: 'the list is handed in', source: 'rules.md 3, as the audit' },
  listImportParts: {
    days: 2,
    after: 'the list is handed in',
    source: 'own: a proposal serves a day, and what was confirmed at its end is entered within another',
  },
  scanCounts: { days: 180, after: 'the hour', source: 'rules.md 3, as the audit' },
  tallies: { days: 180, after: 'the hour', source: 'rules.md 3, as the audit' },
  statistics: { days: 180, after: 'the day', source: 'rules.md 3, as the audit' },
  audit: { days: 180, after: 'the day of the act', source: 'rules.md 3' },
  auditSeals: { days: 180, after: 'the day of its records', source: 'rules.md 3: with them' },
} as const satisfies Readonly<Record<string, Retention>>

export type Retained = keyof typeof RETENTION

/** In milliseconds. */
export const keptFor = (what: Retained): number => RETENTION[what].days * DAY

/** As the data dictionary says it. */
export const keptWords = (what: Retained): string => `${RETENTION[what].days} days after ${RETENTION[what].after}`
