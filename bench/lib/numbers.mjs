/** The value below which a share of all lie. @param share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

export const median = (values) => quantile(values, 0.5)

/** Counts as they are; of anything else three digits that count. */
export const rounded = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)))
