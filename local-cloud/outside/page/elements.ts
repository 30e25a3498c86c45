type Child = Node | string | undefined | false

/** Makes an element: `element('div.row', {}, 'text', child)`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name | `${Name}.${string}`,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const [tag = '', ...classes] = name.split('.')
  const made = Object.assign(document.createElement(tag as Name), properties)
  made.classList.add(...classes)
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** A choice among named values. */
export function choice(options: Record<string, string>, chosen: string, label: string, choose: (value: string) => void): HTMLSelectElement {
  const select = element('select', { ariaLabel: label })
  for (const [value, text] of Object.entries(options)) select.append(element('option', { value, selected: value === chosen }, text))
  select.onchange = () => choose(select.value)
  return select
}

/** The time of day in China. */
export const time = (at: number) => new Date(at).toLocaleTimeString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' })

/** The list inside a section of the page. */
export const listOf = (section: string): Element => document.querySelector(`#${section} .list`) as Element
