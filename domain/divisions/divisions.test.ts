import { COUNTIES, isStreet, streetName } from '.'

it('has the 12 counties of Wenzhou, each with streets of its own', () => {
  expect(COUNTIES).toHaveLength(12)
  for (const { code, items } of COUNTIES) {
    expect(items.length).toBeGreaterThan(0)
    for (const street of items) expect(street.code.startsWith(code)).toBe(true)
  }
})

it.each([
  ['330302006', '鹿城区五马街道'],
  ['999999999', '999999999'],
])('%s is called %s', (code, name) => {
  expect(streetName(code)).toBe(name)
  expect(isStreet(code)).toBe(name !== code)
})
