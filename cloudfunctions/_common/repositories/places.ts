import type { CivilDate } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef, PhoneRef } from '@domain/kernel/ids'
import type { Place } from '../crypto/seal'

/** Where each sealed field lies: it is sealed and opened with the same place. */
export const places = {
  phone: (account: AccountId, phone: PhoneRef): Place => ({ collection: 'holders', id: account, field: `phones.${phone}.phoneCipher` }),
  name: (account: AccountId, person: PersonRef): Place => ({ collection: 'holders', id: account, field: `people.${person}.nameCipher` }),
  faceName: (order: string): Place => ({ collection: 'faceChecks', id: order, field: 'nameCipher' }),
  faceDocument: (order: string): Place => ({ collection: 'faceChecks', id: order, field: 'documentCipher' }),
  caseName: (id: string): Place => ({ collection: 'cases', id, field: 'nameCipher' }),
  caseDocument: (id: string): Place => ({ collection: 'cases', id, field: 'documentCipher' }),
  caseForm: (id: string): Place => ({ collection: 'cases', id, field: 'formCipher' }),
  caseMeasure: (id: string): Place => ({ collection: 'cases', id, field: 'measureCipher' }),
  /** A step is known by the revision that it made. */
  caseReason: (id: string, revision: number): Place => ({ collection: 'cases', id, field: `history.${revision}.reasonCipher` }),
  caseDay: (id: string, day: CivilDate): Place => ({ collection: 'cases', id, field: `healthNotes.${day}.noteCipher` }),
  orderDocument: (id: string): Place => ({ collection: 'orders', id, field: 'documentCipher' }),
  orderText: (id: string): Place => ({ collection: 'orders', id, field: 'descriptionCipher' }),
  orderAnswer: (id: string): Place => ({ collection: 'orders', id, field: 'answerCipher' }),
  declarationNames: (id: string): Place => ({ collection: 'declarations', id, field: 'namesCipher' }),
  declarationJourney: (id: string): Place => ({ collection: 'declarations', id, field: 'journeyCipher' }),
  analysisPhone: (account: AccountId): Place => ({ collection: 'analyses', id: account, field: 'secrets.phoneCipher' }),
  analysisCode: (account: AccountId): Place => ({ collection: 'analyses', id: account, field: 'secrets.codeCipher' }),
  listEntry: (id: string): Place => ({ collection: 'listEntries', id, field: 'entryCipher' }),
  listPart: (id: string): Place => ({ collection: 'listImportParts', id, field: 'rowsCipher' }),
  messageUser: (account: AccountId): Place => ({ collection: 'messagePermissions', id: account, field: 'userCipher' }),
  staffLabel: (account: AccountId): Place => ({ collection: 'staff', id: account, field: 'labelCipher' }),
  invitationLabel: (id: string): Place => ({ collection: 'invitations', id, field: 'labelCipher' }),
  actWhom: (id: string): Place => ({ collection: 'audit', id, field: 'whomCipher' }),
  actReason: (id: string): Place => ({ collection: 'audit', id, field: 'reasonCipher' }),
  personName: (person: PersonId): Place => ({ collection: 'persons', id: person, field: 'nameCipher' }),
  personDocument: (person: PersonId): Place => ({ collection: 'persons', id: person, field: 'documentCipher' }),
}
