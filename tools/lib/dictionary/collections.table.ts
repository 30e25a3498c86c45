/** How a document goes: by the database itself at its time, by a job, by an operation, by the next of its kind; `stays`: nothing of a person is in it. */
export type Way = 'TTL' | 'replaced' | 'stays' | `job ${string}` | `${string}.${string}`

export interface Collection {
  /** One document for. */
  one: string
  holds: string
  /** What it is needed for. */
  purpose: string
  /** How long it is needed. */
  until: string
  goes: readonly Way[]
}

/** Every collection of `database.json`: what is kept, what for, how long, and what takes it away. */
export const COLLECTIONS: Readonly<Record<string, Collection>> = {
  holders: {
    one: 'an account',
    holds: 'phones: number sealed, the bit, instants of its validity; people: name sealed, role, a snapshot of enums and instants',
    purpose: 'showing is one look-up',
    until: 'a person: while linked; a phone: its proof lapses after 28 days; all of it: until the person deletes their data',
    goes: ['linking.unlink', 'account.deleteMyData', 'job finishDeletions'],
  },
  persons: {
    one: 'a person',
    holds:
      'document number and name sealed, readings of the registries (source, place of issue, colour, instants), exposures, the accounts that show them',
    purpose: 'the facts that a code is decided from, once for all who show the person',
    until: 'while an account shows them',
    goes: ['linking.unlink', 'account.deleteMyData', 'job finishDeletions'],
  },
  phones: {
    one: 'a phone',
    holds: "instants of the SMS codes sent, the running code's query id, tries; keyed hash and answer of a used code",
    purpose: 'one code a phone, limits against guessing and flooding',
    until: 'two days after the last code was asked for',
    goes: ['replaced', 'TTL'],
  },
  senders: {
    one: 'an account',
    holds: 'instants of the SMS codes it asked for',
    purpose: 'limits against flooding',
    until: 'two days after the last one',
    goes: ['TTL'],
  },
  consents: {
    one: 'a consent',
    holds: 'account, phone, version of the text, instant',
    purpose: 'proof of what was consented to',
    until: 'while the account is there',
    goes: ['account.deleteMyData', 'job finishDeletions'],
  },
  passes: {
    one: 'a pass',
    holds: 'pass id, account, person, end',
    purpose: 'running passes are found when they must be denied',
    until: 'its end, or until it is denied',
    goes: ['TTL', 'pass.reportPass', 'linking.unlink'],
  },
  cases: {
    one: 'a case 核查',
    holds: 'name, document number, form and measure sealed; person, street, state, instants, what happened when (roles, not people)',
    purpose: 'verification by the grass roots, and who answers for it',
    until: '28 days after it is closed',
    goes: ['TTL'],
  },
  files: {
    one: 'a picture of a case',
    holds: 'its kind, account or case, where it lies in the storage, instants; nothing of what it shows',
    purpose: 'a picture goes with its case, and belongs to nobody else',
    until: 'its case is gone, or no case took it in time',
    goes: ['files.dropUpload', 'account.deleteMyData', 'job forgetFiles'],
  },
  listEntries: {
    one: 'a person on a white list',
    holds: 'kind of list, person, since and until when; name, ID number, company, plate, route and filing sealed',
    purpose: 'the list counts in the code',
    until: 'its end, or until it is removed',
    goes: ['lists.removeEntry', 'TTL'],
  },
  listImports: {
    one: 'a list handed in',
    holds: "kind, who, when, counts, how far it is entered; nobody's data",
    purpose: 'a list is entered whole, and who handed it in is known',
    until: '180 days',
    goes: ['TTL'],
  },
  listImportParts: {
    one: '500 rows of such a list',
    holds: 'good and refused rows sealed; the file itself is deleted when it is checked',
    purpose: 'entering the good rows, reading the refused ones',
    until: 'good rows until they are entered, all of them a day',
    goes: ['lists.confirmImport', 'job finishLists', 'TTL'],
  },
  filings: {
    one: 'a filing 备案 of a company',
    holds: 'company, routes, last day, who of the office approved it and when',
    purpose: 'which company may have drivers on the list',
    until: 'the office withdraws it',
    goes: ['lists.withdrawFiling'],
  },
  faceChecks: {
    one: 'a face check begun',
    holds: "our number of it and the platform's, account, name and document number sealed",
    purpose: 'the outcome links the person who was checked, and no other',
    until: 'used, not passed, or an hour',
    goes: ['linking.finishFace', 'account.deleteMyData', 'TTL'],
  },
  temporaryPasses: {
    one: "a person's day",
    holds: 'when a temporary pass was granted, for which account, the version of the promise; when it ends',
    purpose: 'so many a day',
    until: 'the day after',
    goes: ['TTL'],
  },
  denials: {
    one: '4,000 denials',
    holds: 'pass ids, ends, whether staff reported them; a sequence number',
    purpose: 'guards refuse what was denied',
    until: 'the last of them has expired',
    goes: ['TTL'],
  },
  staff: {
    one: 'an account of staff',
    holds: "role, venue, streets, the office's words for them sealed, since when, whether it may act",
    purpose: 'what they may do, and who did what is on record',
    until: 'as long as the last record of what it did, after it is ended',
    goes: ['office.revokeStaff', 'TTL'],
  },
  invitations: {
    one: 'an invitation',
    holds: 'keyed hash of the code, role, venue, streets, words sealed, who invites, whose post goes over, who took it',
    purpose: 'the way to an account of staff',
    until: 'seven days',
    goes: ['office.revokeStaff', 'TTL'],
  },
  venues: {
    one: 'a venue',
    holds: 'name, address, kind',
    purpose: 'posters, and where staff stand',
    until: 'the office needs it',
    goes: ['stays'],
  },
  scanCounts: {
    one: "a guard's hour",
    holds: 'counts by answer under a keyed hash of the guard, venue',
    purpose: 'statistics; no person is counted by name',
    until: '180 days',
    goes: ['TTL'],
  },
  messagePermissions: {
    one: 'an account',
    holds: "platform, its user's id sealed, language, how many messages of each kind may still come, when to look at its validity",
    purpose: 'messages that the person asked for',
    until: 'the person stops messages',
    goes: ['messages.stopMessages', 'account.deleteMyData', 'job finishDeletions'],
  },
  messages: {
    one: 'a change told',
    holds: 'account, keyed references of person or phone, what the code said before (enums), instants, what became of it',
    purpose: 'each change is told once',
    until: 'seven days, or the person stops messages',
    goes: ['messages.stopMessages', 'account.deleteMyData', 'TTL'],
  },
  jobs: { one: 'a job', holds: 'until when it is being run', purpose: 'one at a time', until: 'the next run', goes: ['stays'] },
  settings: {
    one: 'the office',
    holds: 'policy in force and planned, its newest version with its maker and reason, compared cities, the list in force',
    purpose: 'what holds for everybody now',
    until: 'the next change',
    goes: ['stays'],
  },
  policyVersions: {
    one: 'a version of the policy',
    holds: 'what it changed from when, what it was before, the account that made it, the reason',
    purpose: 'who steered what and why',
    until: 'the office needs it',
    goes: ['stays'],
  },
  offices: {
    one: 'the office',
    holds: 'its accounts',
    purpose: 'never the last of them goes',
    until: 'they act',
    goes: ['stays'],
  },
  riskLists: {
    one: 'an imported list',
    holds: 'the public list, which account imported it',
    purpose: 'to compare with and to go back to',
    until: 'the office needs it',
    goes: ['stays'],
  },
  riskListParts: {
    one: 'a part of a list',
    holds: 'places of the public list',
    purpose: 'to compare with and to go back to',
    until: 'the office needs it',
    goes: ['stays'],
  },
  riskListChanges: {
    one: 'a list and a kind of change',
    holds: 'the first 1,000 places that it changes against the version in force',
    purpose: 'the office sees what a list changes before it confirms',
    until: 'it is compared again',
    goes: ['replaced'],
  },
  comparedSets: {
    one: 'a set that was in force',
    holds: 'its number, list, cities and times, who confirmed it',
    purpose: 'the office sees what was compared when, and can go back to it',
    until: 'the office needs it',
    goes: ['stays'],
  },
  riskSources: {
    one: 'the national interface',
    holds: 'when it was asked last, and how that ended',
    purpose: 'the office sees whether lists still come',
    until: 'it is asked again',
    goes: ['replaced'],
  },
  gatewaySecrets: {
    one: 'a platform outside',
    holds: 'its running secrets, sealed',
    purpose: 'calls of the platform',
    until: '12 minutes',
    goes: ['replaced', 'stays'],
  },
  limits: { one: 'a counter', holds: 'keyed name, count', purpose: 'limits of operations', until: 'its window', goes: ['TTL'] },
  audit: {
    one: 'a sensitive act',
    holds: 'operation, role, keyed references of account, case and people, instant, outcome, reason sealed, request id, signature',
    purpose: 'who did what, on whom and why; the person may see it',
    until: '180 days',
    goes: ['TTL'],
  },
  auditSeals: {
    one: 'up to 500 acts',
    holds: 'numbers of the records in order, the seal before, signature',
    purpose: 'a record that was changed, removed, inserted or moved shows',
    until: '180 days',
    goes: ['TTL'],
  },
}
