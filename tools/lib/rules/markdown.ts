/** A page of the rule book. */
export interface RulePage {
  /** Its file in `docs/rules/`, without ending. */
  name: string
  title: string
  body: readonly string[]
}

const cell = (value: string | number) => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table of Markdown; prettier aligns it. */
export const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

export const code = (text: string | number) => `\`${text}\``
