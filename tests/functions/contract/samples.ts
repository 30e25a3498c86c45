import type { Operation } from '@contract/operation'
import { OPERATIONS } from '@contract/registry'
import { CONSENT_VERSION } from '@domain/itinerary/consent'

/** A request of the right form for every operation; its references are of nobody. */
const SAMPLES: Readonly<Record<string, Record<string, unknown>>> = {
  'session.startAlipay': { authCode: 'nobody-has-this-code' },
  'session.startDevice': {},
  'sms.sendCode': { phone: '13612340001', consentVersion: CONSENT_VERSION },
  'itinerary.authorise': { phone: '13612340001', code: '123456', consentVersion: CONSENT_VERSION },
  'itinerary.readComparedCities': {},
  'linking.linkByPhone': { phone: 'a000000000000001' },
  'linking.confirmSelf': { person: 'b000000000000001', idNumber: '11010519491231002X' },
  'linking.unlink': { person: 'b000000000000001' },
  'linking.refreshColours': {},
  'status.show': { phone: 'a000000000000001', setTag: '0123456789abcdef' },
  'office.importRiskList': { fileId: 'cloud://test.test/imports/none.json' },
  'office.confirmRiskList': { proposal: 'none', cities: ['110000'] },
}

/** An operation with its sample, for `it.each`. An operation that nobody gave a sample fails here. */
export const CASES = OPERATIONS.map((operation): [string, Operation, Record<string, unknown>] => {
  const sample = SAMPLES[operation.name]
  if (!sample) throw new Error(`${operation.name} needs a sample`)
  return [operation.name, operation, sample]
})
