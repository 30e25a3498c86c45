import type { PolicyChange } from '@domain/policy/policy'

/** What an editor gives: the change as typed, or nothing while it cannot be one. */
export type OnDraft = (change: PolicyChange | undefined) => void
