import type { Act } from '@domain/audit/trail'

/** What of a request stands in its record. */
export interface ActDetails extends Pick<Act, 'event' | 'about'> {
  reason: string | null
}

/** Fields of inputs that name something by a keyed or drawn reference, the more telling first. */
const REFERENCES = ['case', 'person', 'entry', 'proposal', 'staff', 'venue']

/** What is named, what is done with it, and why, have the same names in all inputs. */
export function detailsOf(input: unknown): ActDetails {
  const fields = (input ?? {}) as Partial<Record<string, unknown>>
  const { event, reason } = (fields['move'] ?? {}) as { event?: unknown; reason?: unknown }
  const about = REFERENCES.map((name) => wordOrNone(fields[name])).find((reference) => reference !== null)
  return { event: wordOrNone(event), about: about ?? null, reason: wordOrNone(fields['reason'] ?? reason) }
}

const wordOrNone = (value: unknown): string | null => (typeof value === 'string' ? value : null)
