import { ask } from './ask'
import { choice, element, listOf } from './elements'
import { texts } from './texts'

/** What is wrong with each system, and a choice to make it so. */
export async function showFaults(): Promise<void> {
  const standing = await ask<Record<string, { fault: string }>>('faults')
  const { systems, kinds } = texts()
  const rows = Object.entries(systems).map(([system, name]) => {
    const fault = standing[system]?.fault ?? 'none'
    const select = choice(kinds, fault, name, (chosen) => void ask('faults', { system, fault: chosen }).then(showFaults))
    select.classList.toggle('broken', fault !== 'none')
    return element('div.row', {}, element('span', {}, name), select)
  })
  listOf('faults').replaceChildren(...rows)
}
