/** A scan serves so long after the code came on the screen, by server time; the last second included. */
export const SCAN_SERVES_SECONDS = 10 * 60

/** What is known of a genuine scan, and of what staff typed to it. */
export interface ScannedHolder {
  ageSeconds: number
  /** How often this account may still type a number that is not this person's today. */
  triesLeft: number
  /** The typed number is that of the person whose code it is. */
  isSamePerson: boolean
}

export type HolderRefusal = 'SCAN_TOO_OLD' | 'HOLDER_LIMIT' | 'HOLDER_DIFFERS'

export interface HolderRule {
  id: `H-${number}`
  when: (holder: ScannedHolder) => boolean
  refusal: HolderRefusal
  /** The condition in words, for the printed rule book. */
  condition: string
  source: string
}

/** What is looked at after the code was found genuine, and before anything that holds for holders too; read from the top. Who does not know the person's number learns nothing of them. */
export const HOLDER_RULES: readonly HolderRule[] = [
  {
    id: 'H-1',
    when: ({ ageSeconds }) => ageSeconds > SCAN_SERVES_SECONDS,
    refusal: 'SCAN_TOO_OLD',
    condition: `the code was shown more than ${SCAN_SERVES_SECONDS} seconds ago`,
    source: 'rules.md 4: at most 10 minutes old by server time',
  },
  {
    id: 'H-2',
    when: ({ triesLeft }) => triesLeft <= 0,
    refusal: 'HOLDER_LIMIT',
    condition: 'too many wrong numbers today, for this person by this account',
    source: 'rules.md 4: a mismatch is limited',
  },
  {
    id: 'H-3',
    when: ({ isSamePerson }) => !isSamePerson,
    refusal: 'HOLDER_DIFFERS',
    condition: 'the typed number is not that of the person whose code it is',
    source: 'rules.md 4: a mismatch has its own answer',
  },
]

/** Why staff may not open a case for the holder of a genuine code; nothing when they may. */
export const holderRefusal = (holder: ScannedHolder): HolderRefusal | undefined => HOLDER_RULES.find(({ when }) => when(holder))?.refusal
