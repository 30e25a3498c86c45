import { COUNTIES, isStreet, streetName } from '.'

it('has the 12 counties of Wenzhou, each with streets of its own', () => {
  expect(COUNTIES).toHaveLength(12)
  for (const { code, items } of COUNTIES) {
    expect(items.length).toBeGreaterThan(0)
    for (const street of items) expect(street.code.startsWith(code)).toBe(true)
  }
})

it.each([
  ['330302006', { zh: '鹿城区五马街道', en: 'Wuma Subdistrict, Lucheng District' }],
  ['999999999', { zh: '999999999', en: '999999999' }],
])('%s is called %j', (code, name) => {
  expect(streetName(code)).toEqual(name)
  expect(isStreet(code)).toBe(name.zh !== code)
})
