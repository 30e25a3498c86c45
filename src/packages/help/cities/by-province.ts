import type { Text } from '@domain/status'

interface City {
  code: string
  name: Text
}

/** Cities of one province, in the order of their codes. */
export interface ProvinceCities {
  /** The first two digits of their codes. */
  province: string
  cities: City[]
}

/** Cities under their provinces, both in the order of the codes. */
export function byProvince(cities: readonly City[]): ProvinceCities[] {
  const provinces = new Map<string, City[]>()
  for (const city of [...cities].sort((one, other) => one.code.localeCompare(other.code))) {
    const province = city.code.slice(0, 2)
    provinces.set(province, [...(provinces.get(province) ?? []), city])
  }
  return [...provinces].map(([province, ofProvince]) => ({ province, cities: ofProvince }))
}
