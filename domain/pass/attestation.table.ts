import type { Facts } from '../status/facts'
import { decide } from '../status'
import type { Text } from '../status/text'
import { isPaperSituation } from './paper'

/** Of the attestation below; recorded by its act. */
export const ATTESTATION_VERSION = '2022-11'

/** What a grid worker vouches for before a paper pass is printed on their word; it stands for the answer `clear` (`rules.md` 20). */
export const ATTESTATION: Text = {
  zh: '本人证明：已当面核对身份证，此人住在本街道，没有手机，近 14 天内未离开温州。以上属实，如有不实，愿承担相应责任。',
  en: 'I vouch for this: I have seen the ID card of this person, who lives in this street, has no phone, and did not leave Wenzhou in the last 14 days. I am answerable for it.',
}

/** How a worker knows it: offered ones; they stand in the record of the act. */
export const ATTESTATION_REASONS: readonly Text[] = [
  { zh: '上门见到本人', en: 'Saw them at home' },
  { zh: '本人到社区办理', en: 'Came to the community office' },
  { zh: '家人陪同到社区办理', en: 'Came to the community office with family' },
]

/** What is known of whom a worker vouches for. */
export interface Vouched {
  /** The name that the worker typed is the one that is on record. */
  isNamed: boolean
  /** A phone that is theirs, or may be, is proved and shows them. */
  hasPhone: boolean
  /** With the attestation in the place of the itinerary. */
  facts: Facts
}

interface AttestationRow {
  why: 'name' | 'phone' | 'case' | 'code'
  when: (vouched: Vouched) => boolean
  /** The condition in words, for the printed rule book. */
  condition: string
  source: string
}

const OPEN: readonly Facts['verification'][] = ['submitted', 'received', 'controlled']

/** Why no paper is printed on an attestation. From the top, the first that holds is said: who does not know the name learns nothing else. */
export const ATTESTATION_REFUSALS: readonly AttestationRow[] = [
  {
    why: 'name',
    when: ({ isNamed }) => !isNamed,
    condition: 'the name is not the one of this ID number',
    source: 'rules.md 20: the attestation is about one person',
  },
  {
    why: 'phone',
    when: ({ hasPhone }) => hasPhone,
    condition: 'a proved phone shows them, as themselves or not confirmed yet',
    source: 'rules.md 2: the bit belongs to the phone; nobody vouches it away',
  },
  {
    why: 'case',
    when: ({ facts }) => OPEN.includes(facts.verification),
    condition: 'a case of theirs is open',
    source: 'rules.md 6: what the case comes to decides',
  },
  {
    why: 'code',
    when: ({ facts }) => !isPaperSituation(decide(facts).situation),
    condition: 'with `clear` the situation is neither 1 nor 2',
    source: 'rules.md 20: situations 1 and 2',
  },
]

export type AttestationRefusal = AttestationRow['why']

export const attestationRefusal = (vouched: Vouched): AttestationRefusal | undefined =>
  ATTESTATION_REFUSALS.find(({ when }) => when(vouched))?.why
