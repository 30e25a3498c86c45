import { isDeepStrictEqual } from 'node:util'
import { journeyOf } from '@common/declarations/open-declaration'
import { implement } from '@common/pipeline/implement'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { currentSettings } from '@common/settings/settings'
import { changeDeclaration } from '@contract/declaration/change-declaration'
import { done } from '@domain/kernel/result'
import { move } from './move'
import { ownDeclaration } from './own-declaration'
import { prepare } from './prepare'
import { presentOwn } from './present-declaration'

export const changeDeclarationHandler = implement(
  changeDeclaration,
  async ({ input: { revision, ...typed }, caller: { account }, now, about }) => {
    const found = await ownDeclaration(account)
    if (!found.ok) return found
    about(...found.value.people)
    const prepared = await prepare({ account, id: found.value._id, ...typed }, now)
    if (!prepared.ok) return prepared
    about(...found.value.people, ...prepared.value.people)
    const isSame = found.value.revision === revision && isUnchanged(found.value, prepared.value)
    const moved = isSame
      ? found
      : await move(found.value, { revision, move: { event: 'change', by: 'declarer' }, change: prepared.value }, now)
    return moved.ok ? done({ declaration: presentOwn(moved.value, await currentSettings(), now) }) : moved
  },
)

/** Sent again as it stands: nobody has to hear of that. Whoever was marked since is expected anew by it. */
const isUnchanged = (record: DeclarationRecord, change: Pick<DeclarationRecord, 'journeyCipher' | 'promiseVersion'>): boolean =>
  record.state === 'declared' &&
  record.promiseVersion === change.promiseVersion &&
  isDeepStrictEqual(journeyOf(record), journeyOf({ ...record, ...change }))
