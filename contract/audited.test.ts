import { inviteStaff } from './office/invite-staff'
import { markArrival } from './declaration/mark-arrival'
import { unmaskArrival } from './declaration/unmask-arrival'
import type { Input, Recorded } from './operation'
import { OPERATIONS } from './registry'
import { moveHousehold } from './verification/move-household'
import { moveStreetCase } from './verification/move-street-case'
import { readStreetCase } from './verification/read-street-case'
import { unmaskCase } from './verification/unmask-case'

const moved = (move: Input<typeof moveStreetCase>['move']) => moveStreetCase.recorded?.({ case: 'c', revision: 1, move })

/** Written by hand from product.md 11: what leaves no record, and why. Whatever else there is, or comes, is audited. */
const NOT_AUDITED: Record<string, string> = {
  'session.startAlipay': 'signing in is no act on anybody',
  'session.startDevice': 'signing in is no act on anybody',
  'sms.sendCode': 'counted; the consent that it needs is kept',
  'itinerary.readComparedCities': 'public',
  'itinerary.readMeasures': 'public',
  'linking.refreshColours': 'asks the registries again about those linked already',
  'status.show': 'one’s own code, at every opening',
  'files.beginUpload': 'only says where to send a picture of one’s own',
  'files.putUpload': 'a part of a picture of one’s own',
  'files.finishUpload': 'a picture of one’s own; the case that takes it is audited',
  'files.dropUpload': 'a picture of one’s own that no case has taken',
  'verification.listCases': 'masked names; reading a case is audited',
  'verification.listAllCases': 'masked names; reading a case is audited',
  'declaration.listArrivals': 'masked names; reading a declaration is audited',
  'declaration.readArrivalNumbers': 'counts, no people',
  'declaration.requestAnotherCode': 'counted; the consent that it needs is kept',
  'declaration.readAnalysis': 'one’s own analysis',
  'declaration.readMyDeclaration': 'one’s own declaration',
  'verification.readAccesses': 'who looked at oneself',
  'office.readMyAccount': 'one’s own account',
  'office.readWaiting': 'counts, no people',
  'office.listRiskLists': 'public lists, no people',
  'office.readRiskChanges': 'public lists, no people',
  'office.readStatistics': 'counts, no people',
  'office.readPolicy': 'figures, no people',
  'office.listVenues': 'places, no people',
  'office.listAuditDays': 'counts, no people',
  'office.checkAuditDay': 'whole or broken, no people',
  'lists.beginImport': 'only says where to send the file; checking it is audited',
  'lists.listImports': 'counts, no people',
  'lists.listFilings': 'companies, no people',
  'orders.listMyOrders': 'one’s own orders, as one wrote them',
  'pass.readKeys': 'public',
  'pass.readDenyList': 'pass ids, no people',
  'pass.countScans': 'counted without persons (rules.md 19)',
  'messages.readPermissions': 'one’s own settings',
  'account.readMyData': 'one’s own data',
  'scheduler.runJobs': 'every minute; what it does is in the log',
}

/** Written by hand: acts whose request names nothing that could stand in their record beside the people. */
const NAMES_NOTHING: Record<string, string> = {
  'itinerary.authorise': 'a phone in clear',
  'linking.linkByPhone': 'whoever is found under a phone',
  'linking.linkByPassport': 'a document in clear',
  'linking.startFace': 'a document in clear',
  'linking.finishFace': 'the person of a face check',
  'verification.submitForHolder': 'a document in clear',
  'verification.searchCases': 'a name, phone or digits in clear',
  'declaration.startAnalysis': 'a phone in clear',
  'declaration.enterAnalysisCode': 'a code in clear',
  'declaration.answerNotReturning': 'the answer is the act',
  'declaration.declareJourney': 'the people who travel',
  'declaration.changeDeclaration': 'the one journey of the account',
  'declaration.withdrawDeclaration': 'the one journey of the account',
  'pass.reportPass': 'the person of a pass',
  'pass.printPaper': 'a document in clear',
  'office.beginListUpload': 'nothing yet',
  'office.importRiskList': 'a file that is no list yet',
  'office.installRiskList': 'a file that is no list yet',
  'office.fetchRiskList': 'whatever the national interface has',
  'office.acceptInvitation': 'a code in clear',
  'office.listStaff': 'all of them',
  'office.listInvitations': 'all of them',
  'office.listActs': 'the person, where it names one',
  'lists.listEntries': 'the person, where it names one',
  'orders.raiseOrder': 'a document in clear',
  'orders.listOrders': 'all of them',
  'messages.allowMessages': 'one’s own account',
  'messages.stopMessages': 'one’s own account',
  'account.deleteMyData': 'one’s own account',
}

it('every act says what it is on, or stands on the list of those that name nothing', () =>
  expect(
    OPERATIONS.filter(({ audited, recorded }) => audited && !recorded)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(NAMES_NOTHING).sort()))

it('what leaves no record says nothing in it', () => expect(OPERATIONS.filter(({ audited, recorded }) => !audited && recorded)).toEqual([]))

it.each<[what: string, recorded: Recorded | undefined, expected: Recorded]>([
  ['a case that is read', readStreetCase.recorded?.({ case: 'c' }), { about: 'c' }],
  ['a case that is moved', moved({ event: 'receive' }), { about: 'c', event: 'receive' }],
  [
    'a case that is moved for a reason',
    moved({ event: 'ask-to-complete', reason: '请补充' }),
    { about: 'c', event: 'ask-to-complete', reason: '请补充' },
  ],
  ['a measure that is ended on its last day', moved({ event: 'end', checks: [] }), { about: 'c', event: 'end' }],
  [
    'a household',
    moveHousehold.recorded?.({
      cases: [
        { case: 'c', revision: 1 },
        { case: 'd', revision: 1 },
      ],
      move: { event: 'receive' },
    }),
    { about: 'c d', event: 'receive' },
  ],
  [
    'what was unmasked',
    unmaskCase.recorded?.({ case: 'c', fields: ['document'], reason: '核对证件' }),
    { about: 'c', fields: ['document'], reason: '核对证件' },
  ],
  [
    'what was unmasked of an arrival',
    unmaskArrival.recorded?.({ declaration: 'd', fields: ['receiver'], reason: '联系接待人' }),
    { about: 'd', fields: ['receiver'], reason: '联系接待人' },
  ],
  [
    'somebody invited',
    inviteStaff.recorded?.({ label: '李四，网格员', role: 'grid', streets: ['330302006'] }),
    { event: 'grid', whom: '李四，网格员' },
  ],
  ['an arrival', markArrival.recorded?.({ declaration: 'd', revision: 1, event: 'not-reach' }), { about: 'd', event: 'not-reach' }],
])('of %s', (_what, recorded, expected) => expect(recorded).toEqual(expected))

it('every operation leaves a record, or stands on the list of those that need none', () =>
  expect(
    OPERATIONS.filter(({ audited }) => !audited)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(NOT_AUDITED).sort()))
