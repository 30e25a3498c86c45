/** Papers that a person can be linked by, as the registries name them; all others are refused (`product.md` 4). */
export const PAPERS = ['IDENTITY_CARD', 'PASSPORT'] as const
export type Paper = (typeof PAPERS)[number]

export const isPaper = (name: string): name is Paper => (PAPERS as readonly string[]).includes(name)
