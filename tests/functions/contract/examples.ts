import type { ErrorCode } from '@domain/kernel/errors'
import { JOURNEY_PROMISE_VERSION } from '@domain/declaration/journey'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { ATTESTATION_VERSION } from '@domain/pass/attestation.table'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import type { Operation } from '@contract/operation'
import { OPERATIONS } from '@contract/registry'

/** An input that fits the schema and changes nothing. */
export interface Example {
  data: Record<string, unknown>
  /** What it is refused with; absent: there is nothing to refuse. */
  refusedWith?: ErrorCode
  /** Fields that take any words. */
  freeText?: readonly string[]
}

const PHONE = '13758770001'
const REFERENCE = '0123456789abcdef'
const PROPOSAL = REFERENCE.repeat(2)
const FILE = '0123456789abcdef0123456789abcdef'
const LIST = '0123456789abcdef0123456789abcdef'

const FORM = {
  phone: PHONE,
  hasLeft: true,
  from: '310100',
  street: '330302006',
  address: '五马街 1 号',
  account: '出差回温',
  isCodeGreen: true,
  wasInRiskArea: true,
  wasAbroad: false,
  hadContact: false,
}

const PICTURES = { photos: [FILE], signature: FILE }

const JOURNEY = {
  people: [REFERENCE],
  phone: PHONE,
  from: '310000',
  via: ['330100'],
  departsOn: '2022-07-24',
  arrivesOn: '2022-07-24',
  means: 'train',
  number: 'G7349',
  street: '330302006',
  address: '五马街 1 号',
  receiver: { name: '陈建国', phone: PHONE },
  hasPromised: true,
}

const EXAMPLES: Record<string, Example> = {
  'session.startAlipay': { data: { authCode: 'a-code-of-nobody' }, refusedWith: 'ALIPAY_LOGIN_FAILED' },
  'session.startDevice': { data: {} },
  'sms.sendCode': { data: { phone: PHONE, consentVersion: '2021-01' }, refusedWith: 'CONSENT_OUTDATED' },
  'itinerary.authorise': { data: { phone: PHONE, code: '123456', consentVersion: CONSENT_VERSION }, refusedWith: 'SMS_CODE_NOT_SENT' },
  'itinerary.readComparedCities': { data: {} },
  'itinerary.readMeasures': { data: {} },
  'linking.linkByPhone': { data: { phone: REFERENCE }, refusedWith: 'PHONE_NOT_PROVED' },
  'linking.linkByPassport': { data: { passportNumber: 'E00000000' }, refusedWith: 'PHONE_NOT_PROVED' },
  'linking.startFace': { data: { name: '张三', idNumber: '330302199001011238' }, refusedWith: 'PHONE_NOT_PROVED' },
  'linking.finishFace': { data: { check: '0123456789abcdef0123456789abcdef' }, refusedWith: 'FACE_CHECK_OVER' },
  'linking.confirmSelf': { data: { person: REFERENCE, idNumber: '330302199001011238' }, refusedWith: 'PERSON_NOT_LINKED' },
  'linking.unlink': { data: { person: REFERENCE } },
  'linking.refreshColours': { data: {} },
  'status.show': { data: { phone: REFERENCE, setTag: REFERENCE } },
  'status.applyTemporaryPass': { data: { person: REFERENCE, promiseVersion: PROMISE_VERSION }, refusedWith: 'PERSON_NOT_LINKED' },
  'office.acceptInvitation': { data: { code: 'K7QF2M9X4TBD' }, refusedWith: 'INVITATION_INVALID' },
  'office.readMyAccount': { data: {} },
  'office.readWaiting': { data: {} },
  'office.inviteOffice': { data: { label: '王主任' }, freeText: ['label'] },
  'office.inviteStaff': { data: { role: 'venue', venue: REFERENCE, label: '张三' }, refusedWith: 'VENUE_NOT_FOUND' },
  'office.listStaff': { data: {}, freeText: ['label'] },
  'office.listInvitations': { data: {}, freeText: ['label'] },
  'office.withdrawInvitation': { data: { invitation: REFERENCE }, refusedWith: 'INVITATION_OVER' },
  'office.listActs': { data: { day: '2022-07-21', role: 'grid', operation: 'linking.unlink' } },
  'office.listAuditDays': { data: {} },
  'office.checkAuditDay': { data: { day: '2022-07-21', from: 1 } },
  'office.revokeStaff': { data: { staff: REFERENCE, reason: '离岗' }, refusedWith: 'STAFF_NOT_FOUND', freeText: ['reason'] },
  'office.changeStaff': {
    data: { staff: REFERENCE, role: 'grid', streets: ['330302006'], reason: '调岗' },
    refusedWith: 'STAFF_NOT_FOUND',
    freeText: ['reason'],
  },
  'office.rebindStaff': { data: { staff: REFERENCE, reason: '换手机' }, refusedWith: 'STAFF_NOT_FOUND', freeText: ['reason'] },
  'office.readStatistics': { data: { day: '2022-07-21' } },
  'office.readPolicy': { data: {} },
  'office.changePolicy': {
    data: { against: 0, change: { figures: { validityHours: 16 } }, reason: '试一试' },
    refusedWith: 'POLICY_REFUSED',
    freeText: ['reason'],
  },
  'office.withdrawPolicy': {
    data: { against: 0, number: 1, reason: '试一试' },
    refusedWith: 'POLICY_CHANGED',
    freeText: ['reason'],
  },
  'office.closeVenue': { data: { venue: REFERENCE, reason: '停业' }, refusedWith: 'VENUE_NOT_FOUND', freeText: ['reason'] },
  'office.reopenVenue': { data: { venue: REFERENCE, reason: '恢复营业' }, refusedWith: 'VENUE_NOT_FOUND', freeText: ['reason'] },
  'office.saveVenue': {
    data: { venue: REFERENCE, revision: 0, name: '商场', address: '五马街', kind: 'mall' },
    refusedWith: 'VENUE_NOT_FOUND',
  },
  'office.listVenues': { data: {} },
  'lists.beginImport': { data: { kind: 'truck' } },
  'lists.checkImport': { data: { proposal: PROPOSAL }, refusedWith: 'PROPOSAL_NOT_FOUND' },
  'lists.confirmImport': { data: { proposal: PROPOSAL, mode: 'good' }, refusedWith: 'PROPOSAL_NOT_FOUND' },
  'lists.withdrawImport': { data: { proposal: PROPOSAL }, refusedWith: 'PROPOSAL_NOT_FOUND' },
  'lists.listImports': { data: { kind: 'truck' } },
  'lists.readRefused': { data: { proposal: PROPOSAL, part: 0 }, refusedWith: 'PROPOSAL_NOT_FOUND' },
  'lists.listEntries': { data: { kind: 'health', page: 0, idNumber: '330302199001011238' } },
  'lists.removeEntry': { data: { entry: REFERENCE } },
  'lists.approveFiling': {
    data: { number: '温防备2022017', company: '温州港集团', routes: ['jinhua'], validUntil: '2021-01-01' },
    refusedWith: 'FILING_INVALID',
    freeText: ['company'],
  },
  'lists.withdrawFiling': { data: { number: '温防备2022017' } },
  'lists.listFilings': { data: {} },
  'orders.raiseOrder': {
    data: { idNumber: '330302199001011230', description: '灰码两天未恢复' },
    refusedWith: 'REQUEST_INVALID',
    freeText: ['description'],
  },
  'orders.checkOrder': { data: { order: REFERENCE }, refusedWith: 'ORDER_NOT_FOUND' },
  'orders.listMyOrders': { data: {} },
  'orders.listOrders': { data: { list: 'open' } },
  'pass.readKeys': { data: {} },
  'pass.readDenyList': { data: { from: 0 } },
  'pass.reportPass': { data: { text: 'WZ1:' }, refusedWith: 'PASS_NOT_GENUINE' },
  'pass.countScans': { data: { hours: [] } },
  'pass.printPaper': { data: { idNumber: '330302199001011238', hours: 24 }, refusedWith: 'PAPER_NOT_POSSIBLE' },
  'pass.attestPaper': {
    data: {
      idNumber: '330302199001011238',
      name: '张伟',
      street: '330302006',
      hours: 24,
      version: ATTESTATION_VERSION,
      reason: '上门见到本人',
    },
    refusedWith: 'PAPER_NOT_ATTESTED',
  },
  'pass.printPoster': { data: { venue: REFERENCE, days: 30 }, refusedWith: 'VENUE_NOT_FOUND' },
  'messages.readPermissions': { data: {} },
  'messages.allowMessages': { data: { kinds: ['situation'], language: 'zh' } },
  'messages.stopMessages': { data: {} },
  'account.readMyData': { data: {} },
  'account.deleteMyData': { data: {} },
  'scheduler.runJobs': { data: {} },
  'declaration.startAnalysis': {
    data: { phone: PHONE, consentVersion: '2021-01' },
    refusedWith: 'CONSENT_OUTDATED',
  },
  'declaration.requestAnotherCode': { data: {}, refusedWith: 'ANALYSIS_NOT_RUNNING' },
  'declaration.enterAnalysisCode': { data: { code: '123456' }, refusedWith: 'ANALYSIS_NOT_RUNNING' },
  'declaration.readAnalysis': { data: {} },
  'declaration.answerNotReturning': { data: {} },
  'declaration.declareJourney': {
    data: { journey: JOURNEY, promiseVersion: JOURNEY_PROMISE_VERSION },
    refusedWith: 'PERSON_NOT_LINKED',
    freeText: ['address', 'number'],
  },
  'declaration.readMyDeclaration': { data: {} },
  'declaration.changeDeclaration': {
    data: { revision: 1, journey: JOURNEY, promiseVersion: JOURNEY_PROMISE_VERSION },
    refusedWith: 'DECLARATION_NOT_FOUND',
    freeText: ['address', 'number'],
  },
  'declaration.withdrawDeclaration': { data: { revision: 1 }, refusedWith: 'DECLARATION_NOT_FOUND' },
  'declaration.listArrivals': { data: { list: 'expected', after: { at: '2022-07-24', id: REFERENCE } } },
  'declaration.readArrival': { data: { declaration: REFERENCE }, refusedWith: 'DECLARATION_NOT_FOUND' },
  'declaration.unmaskArrival': {
    data: { declaration: REFERENCE, fields: ['phone'], reason: '电话联系' },
    refusedWith: 'DECLARATION_NOT_FOUND',
    freeText: ['reason'],
  },
  'declaration.readArrivalNumbers': { data: { day: '2099-07-24' } },
  'declaration.markArrival': { data: { declaration: REFERENCE, revision: 1, event: 'arrive' }, refusedWith: 'DECLARATION_NOT_FOUND' },
  'verification.submitCase': {
    data: { person: REFERENCE, form: FORM, pictures: PICTURES, promiseVersion: CASE_PROMISE_VERSION },
    refusedWith: 'PERSON_NOT_LINKED',
    freeText: ['address', 'account'],
  },
  'verification.submitForHolder': {
    data: {
      text: 'WZ1:',
      name: '张伟',
      document: '330302199001011238',
      form: FORM,
      pictures: PICTURES,
      promiseVersion: CASE_PROMISE_VERSION,
    },
    refusedWith: 'PASS_NOT_GENUINE',
    freeText: ['text', 'name', 'address', 'account'],
  },
  'verification.readCase': { data: { person: REFERENCE }, refusedWith: 'PERSON_NOT_LINKED' },
  'verification.readAccesses': { data: { person: REFERENCE }, refusedWith: 'PERSON_NOT_LINKED' },
  'verification.changeCase': {
    data: { person: REFERENCE, revision: 1, form: FORM, pictures: PICTURES },
    refusedWith: 'PERSON_NOT_LINKED',
    freeText: ['address', 'account'],
  },
  'verification.withdrawCase': { data: { person: REFERENCE, revision: 1 }, refusedWith: 'PERSON_NOT_LINKED' },
  'verification.handInReport': { data: { person: REFERENCE, revision: 1, photos: [FILE] }, refusedWith: 'PERSON_NOT_LINKED' },
  'verification.readPictures': { data: { person: REFERENCE }, refusedWith: 'PERSON_NOT_LINKED' },
  'verification.listCases': { data: { list: 'submitted' } },
  'verification.listAllCases': { data: { place: '330302006', state: 'submitted', age: 'day', before: { at: 1, id: REFERENCE } } },
  'verification.readStreetCase': { data: { case: REFERENCE }, refusedWith: 'CASE_NOT_FOUND' },
  'verification.readStreetPictures': { data: { case: REFERENCE }, refusedWith: 'CASE_NOT_FOUND' },
  'verification.moveStreetCase': {
    data: { case: REFERENCE, revision: 1, move: { event: 'receive' } },
    refusedWith: 'CASE_NOT_FOUND',
  },
  'verification.moveHousehold': { data: { cases: [{ case: REFERENCE, revision: 1 }], move: { event: 'receive' } } },
  'verification.searchCases': { data: { search: { by: 'digits', text: '0000' } } },
  'verification.unmaskCase': {
    data: { case: REFERENCE, fields: ['name'], reason: '上门核查' },
    refusedWith: 'CASE_NOT_FOUND',
    freeText: ['reason'],
  },
  'verification.writeHealthNote': {
    data: { case: REFERENCE, day: '2022-07-21', against: null, note: { temperature: 365, symptoms: [], words: '' } },
    refusedWith: 'CASE_NOT_FOUND',
    freeText: ['words'],
  },
  'files.beginUpload': { data: { kind: 'report' } },
  'files.putUpload': { data: { file: FILE }, refusedWith: 'UPLOAD_OVER' },
  'files.finishUpload': { data: { file: FILE }, refusedWith: 'UPLOAD_OVER' },
  'files.dropUpload': { data: { file: FILE } },
  'office.listRiskLists': { data: {} },
  'office.beginListUpload': { data: {} },
  'office.importRiskList': { data: { fileId: 'cloud://local.bucket/imports/nowhere.json' }, refusedWith: 'FILE_NOT_FOUND' },
  'office.fetchRiskList': { data: {}, refusedWith: 'RISK_SOURCE_DOWN' },
  'office.reviewRiskList': { data: { list: LIST, version: 1 }, refusedWith: 'PROPOSAL_NOT_FOUND' },
  'office.readRiskChanges': { data: { list: LIST, against: 1, kind: 'added', page: 0 }, refusedWith: 'PROPOSAL_OUTDATED' },
  'office.confirmRiskList': {
    data: { list: LIST, against: 1, cities: ['620100'], named: [{ name: '火星 某市', code: '620100' }] },
    refusedWith: 'PROPOSAL_NOT_FOUND',
    freeText: ['named'],
  },
  'office.installRiskList': { data: { fileId: 'cloud://local.bucket/imports/nowhere.json' }, refusedWith: 'FILE_NOT_FOUND' },
}

/** The example of an operation. @throws Error when a new operation has none yet */
export function exampleOf({ name }: Operation): Example {
  const example = EXAMPLES[name]
  if (!example) throw new Error(`${name} has no example: add one`)
  return example
}

export const EVERY_OPERATION = OPERATIONS.map((operation) => [operation.name, operation] as const)
