import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import type { ListedStaff } from '@/stores/office/desk.store'
import { observer } from 'mobx-react-lite'
import { useDesk } from '../parts/desk'
import { ReasonSheet } from '../parts/reason-sheet'
import { PostSheet } from './post-sheet'

export type ActKind = 'change' | 'rebind' | 'revoke'

interface Props {
  kind: ActKind
  account: ListedStaff
  onClose: () => void
}

/** What is done with somebody else's account, and why. */
export const Act = observer(function Act({ kind, account, onClose }: Props) {
  const desk = useDesk()
  const words = accountTexts()
  const { staff, label } = account
  const after = async (doing: Promise<boolean>) => {
    if (await doing) onClose()
  }
  switch (kind) {
    case 'change':
      return <PostSheet account={account} onClose={onClose} />
    case 'rebind':
      return (
        <ReasonSheet
          title={words.rebindTitle(label)}
          text={words.rebindText}
          confirm={words.rebindConfirm}
          problem={desk.problem}
          onConfirm={(reason) => after(desk.rebind(account, reason))}
          onClose={onClose}
        />
      )
    case 'revoke':
      return (
        <ReasonSheet
          isDanger
          title={words.revokeTitle(label)}
          text={words.revokeText}
          confirm={words.revoke}
          problem={desk.problem}
          onConfirm={(reason) => after(desk.revoke(staff, reason))}
          onClose={onClose}
        />
      )
  }
})
