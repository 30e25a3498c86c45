interface City {
  code: string
  name: string
}

/** Cities of one province, in the order of their codes. */
export interface ProvinceCities {
  /** The first two digits of their codes. */
  province: string
  names: string[]
}

/** Cities under their provinces, both in the order of the codes. */
export function byProvince(cities: readonly City[]): ProvinceCities[] {
  const provinces = new Map<string, string[]>()
  for (const { code, name } of [...cities].sort((one, other) => one.code.localeCompare(other.code))) {
    const province = code.slice(0, 2)
    provinces.set(province, [...(provinces.get(province) ?? []), name])
  }
  return [...provinces].map(([province, names]) => ({ province, names }))
}
