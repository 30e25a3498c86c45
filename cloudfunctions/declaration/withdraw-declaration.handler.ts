import { implement } from '@common/pipeline/implement'
import { currentSettings } from '@common/settings/settings'
import { withdrawDeclaration } from '@contract/declaration/withdraw-declaration'
import { done } from '@domain/kernel/result'
import { move } from './move'
import { ownDeclaration } from './own-declaration'
import { presentOwn } from './present-declaration'

export const withdrawDeclarationHandler = implement(
  withdrawDeclaration,
  async ({ input: { revision }, caller: { account }, now, about }) => {
    const found = await ownDeclaration(account)
    if (!found.ok) return found
    about(...found.value.people)
    const moved = await move(found.value, { revision, move: { event: 'withdraw', by: 'declarer' } }, now)
    return moved.ok ? done({ declaration: presentOwn(moved.value, await currentSettings(), now) }) : moved
  },
)
