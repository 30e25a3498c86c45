import type { Colour } from '../linking/colour'
import type { Role } from '../linking/role'
import type { Situation } from './situation-numbers'

interface Shown {
  role: Role
  /** Null while none runs. */
  code: { situation: Situation; colour: Colour } | null
}

/** 发基层核查: for who is confirmed (`rules.md` 1), and never for 12, who are told to call. */
export const maySendToGrassRoots = ({ role, code }: Shown): boolean => role !== 'unconfirmed' && code !== null && code.situation !== 12

/** 临时通行: 黄问号 only, only while green, and only for who is confirmed (`rules.md` 1, 21). */
export const mayApplyTemporaryPass = ({ role, code }: Shown): boolean =>
  role !== 'unconfirmed' && code?.situation === 10 && code.colour === 'green'
