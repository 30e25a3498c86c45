import wenzhou from './wenzhou.json'

/** A street or town 乡镇街道, nine digits. */
export interface Street {
  code: string
  name: string
}

/** A county 县（市、区）, six digits; `items`: its streets. */
export interface County {
  code: string
  name: string
  items: readonly Street[]
}

/** Wenzhou as grid workers divide it. Source: `README.md` beside this file. */
export const COUNTIES: readonly County[] = wenzhou.counties.map(({ code, name, streets }) => ({
  code,
  name,
  items: Object.entries(streets).map(([street, called]) => ({ code: street, name: called as string })),
}))

const NAMES: ReadonlyMap<string, string> = new Map(
  COUNTIES.flatMap((county) => county.items.map((street) => [street.code, `${county.name}${street.name}`] as const)),
)

export const STREET_CODES: readonly string[] = [...NAMES.keys()]

export const isStreet = (code: string): boolean => NAMES.has(code)

/** 鹿城区五马街道; the code itself where it is none of Wenzhou. */
export const streetName = (code: string): string => NAMES.get(code) ?? code
