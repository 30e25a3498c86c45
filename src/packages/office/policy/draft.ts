import type { PolicyChange } from '@domain/policy/policy'

/** The change as typed; why it is none yet. */
export type Drafted = PolicyChange | 'unchanged' | 'incomplete'

/** What an editor gives. */
export type OnDraft = (draft: Drafted) => void

/** What every editor is given. */
export interface EditorProps {
  onDraft: OnDraft
  /** What is missing says so. */
  isTried: boolean
}
