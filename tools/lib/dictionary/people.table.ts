import { keptWords } from '@domain/retention/retention.table'
import type { Collection } from './collection'

/** What is kept of people and their accounts. */
export const OF_PEOPLE: Readonly<Record<string, Collection>> = {
  holders: {
    one: 'an account',
    holds:
      'phones: number sealed, the bit, instants of its validity; people: name sealed, role, a snapshot of enums and instants, of a form that was sent back which of the offered reasons; the day of arrival of a declared journey',
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
    until: keptWords('phones'),
    goes: ['replaced', 'TTL'],
  },
  senders: {
    one: 'an account',
    holds: 'instants of the SMS codes it asked for',
    purpose: 'limits against flooding',
    until: keptWords('senders'),
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
    holds: 'pass id, account, person, end, whether a grid worker vouches for it',
    purpose: 'running passes are found when they must be denied',
    until: 'its end, or until it is denied',
    goes: ['TTL', 'pass.reportPass', 'linking.unlink'],
  },
  orders: {
    one: 'a work order 政务工单',
    holds: "state, the government's number, ID number, what was written and answered sealed, who raised it, when it was last asked about",
    purpose: 'the province refreshes a code that is grey or wrong',
    until: `${keptWords('orders')}; ${keptWords('orders.open')}`,
    goes: ['TTL'],
  },
  cases: {
    one: 'a case 核查',
    holds:
      'name, document number, form, measure, reasons and daily health sealed; person, street, state, rank of risk, instants, what happened when (roles, not people); keyed hashes of name, phone, last characters of the document within the street, and of who lives together',
    purpose: 'verification by the grass roots, who answers for it, and finding it again',
    until: keptWords('cases'),
    goes: ['TTL'],
  },
  declarations: {
    one: 'a declared journey 预申报',
    holds:
      'names and journey sealed; account, people, street, day of arrival, means, the joined bit, level and measure, state, what happened when (roles, not people); keyed hash of the place it begins in',
    purpose: 'the street expects who is coming, and the person reads what awaits them',
    until: keptWords('declarations'),
    goes: ['TTL'],
  },
  analyses: {
    one: 'an account',
    holds:
      'the risk analysis 研判: state, the bits of answered batches joined, instants; number and typed code sealed while it runs; no place and no list of cities',
    purpose: 'a risk analysis goes on where it stopped, and ends in one bit',
    until: `${keptWords('analyses')}; number and code: as soon as it does not run`,
    goes: ['TTL', 'declaration.answerNotReturning', 'account.deleteMyData', 'job finishDeletions'],
  },
  returnAnswers: {
    one: 'an account',
    holds: 'that the person does not return to Wenzhou, and since when',
    purpose: 'the page knows the answer',
    until: `${keptWords('returnAnswers')}, or a journey is declared`,
    goes: ['TTL', 'declaration.declareJourney', 'account.deleteMyData', 'job finishDeletions'],
  },
  erasures: {
    one: 'an account that was erased',
    holds: 'when it was erased; nothing else',
    purpose: 'a call that was under way then leaves nothing behind',
    until: keptWords('erasures'),
    goes: ['TTL'],
  },
  files: {
    one: 'a picture of a case',
    holds: 'its kind, account or case, where it lies in the storage, a keyed hash of its content, instants; nothing of what it shows',
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
  messagePermissions: {
    one: 'an account',
    holds: "platform, its user's id sealed, language, how many messages of each kind may still come, when to look at its validity",
    purpose: 'messages that the person asked for',
    until: 'the person stops messages',
    goes: ['messages.stopMessages', 'account.deleteMyData', 'job finishDeletions'],
  },
  messages: {
    one: 'a change told',
    holds: 'account, keyed references of person, phone or declaration, what the code said before (enums), instants, what became of it',
    purpose: 'each change is told once',
    until: `${keptWords('messages')}, or the person stops messages`,
    goes: ['messages.stopMessages', 'account.deleteMyData', 'TTL'],
  },
}
