import type { zhCN } from './zh-CN'

type Same<Wording> = Wording extends string
  ? string
  : Wording extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Wording]: Same<Wording[Key]> }

/** Every sentence of the screen: another language has the same keys, and functions of the same values. A missing key does not compile. */
export type Catalogue = Same<typeof zhCN>
