import { OPERATIONS } from './registry'

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
  'declaration.readMyDeclaration': 'one’s own declaration',
  'verification.readAccesses': 'who looked at oneself',
  'office.readMyAccount': 'one’s own account',
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
  'orders.listMyOrders': 'masked numbers of one’s own orders',
  'pass.readKeys': 'public',
  'pass.readDenyList': 'pass ids, no people',
  'pass.countScans': 'counted without persons (rules.md 19)',
  'messages.readPermissions': 'one’s own settings',
  'account.readMyData': 'one’s own data',
  'scheduler.runJobs': 'every minute; what it does is in the log',
}

it('every operation leaves a record, or stands on the list of those that need none', () =>
  expect(
    OPERATIONS.filter(({ audited }) => !audited)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(NOT_AUDITED).sort()))
