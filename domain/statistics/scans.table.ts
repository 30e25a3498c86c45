/** What scans come to in statistics: people who passed, people who were held up, and what was no genuine code of ours. */
export const SCAN_GROUPS = {
  passed: ['yes', 'paper'],
  held: ['no', 'by-place', 'fallback'],
  notGenuine: ['not-ours', 'unknown-key', 'forged', 'revoked', 'expired', 'clock', 'stale'],
} as const
export type ScanGroup = keyof typeof SCAN_GROUPS
