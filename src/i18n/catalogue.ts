import type { zhCN } from './zh-CN'

/** The same keys as another language, and functions of the same values. */
export type Same<Wording> = Wording extends string
  ? string
  : Wording extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Wording]: Same<Wording[Key]> }

/** Every sentence of the screen: another language has the same keys, and functions of the same values. A missing key does not compile. */
export type Catalogue = Same<typeof zhCN>
