/** What is masked of a person until a worker says why they need it. `address` is also the place of a measure at home. */
export const MASKED_FIELDS = ['name', 'document', 'phone', 'address'] as const
export type MaskedField = (typeof MASKED_FIELDS)[number]
