import type { Code } from '@common/people/code'
import type { HolderPerson } from '@common/repositories/holder.record'

/** 黄问号 only, only while green, and only for who is confirmed (`rules.md` 1, 21). */
export const mayApply = ({ role }: Pick<HolderPerson, 'role'>, code: Code | null): boolean =>
  role !== 'unconfirmed' && code?.situation === 10 && code.colour === 'green'
