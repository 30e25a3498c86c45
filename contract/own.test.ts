import { OPERATIONS } from './registry'

/** Acts on staff, policy and lists: those who do them are named in them, and see that they do not act on themselves in other ways (`STAFF_SELF`). */
const NOT_ABOUT_PEOPLE = /^(office|lists)\./

/** Written by hand: acts of staff that nobody is refused because the person is they themselves, or of their family, and why. Whatever else there is, or comes, asks `isOwn`. */
const NOT_REFUSED: Record<string, string> = {
  'declaration.readArrival': 'reads, masked',
  'orders.checkOrder': 'only asks the government’s help desk',
  'orders.listOrders': 'reads, masked',
  'orders.raiseOrder': 'only asks the government’s help desk',
  'pass.printPoster': 'of a venue',
  'pass.reportPass': 'only ends a pass',
  'verification.moveHousehold': 'answers for each case, as moving one does',
  'verification.readStreetCase': 'reads, masked',
  'verification.readStreetPictures': 'reads what they sent themselves',
  'verification.searchCases': 'reads, masked',
  'verification.submitForHolder': 'only opens a case, which they could do as the holder',
}

it('every act of staff about people is refused about oneself and one’s family, or stands on the list of those that need not be', () =>
  expect(
    OPERATIONS.filter(({ name, audience, audited }) => audience === 'staff' && audited && !NOT_ABOUT_PEOPLE.test(name))
      .filter(({ errors }) => !errors.some((code) => code === 'CASE_OWN'))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(NOT_REFUSED).sort()))
