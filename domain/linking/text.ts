/** What a person typed, as one way of writing: full-width characters made narrow, spaces and dashes left out, capitals. */
export const plainly = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
