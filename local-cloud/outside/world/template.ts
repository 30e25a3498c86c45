/** Fields of a template, each with what may stand in it. */
export type TemplateFields = Readonly<Record<string, RegExp>>

/** What stands in the fields, when all of them are there, no others, and each is as it may be. */
export function readFields(template: TemplateFields, data: unknown): Record<string, string> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const entries = Object.entries(data).map(([field, content]) => [field, String((content as { value?: unknown } | null)?.value)] as const)
  const isWhole = entries.length === Object.keys(template).length && entries.every(([field, value]) => template[field]?.test(value))
  return isWhole ? Object.fromEntries(entries) : undefined
}
