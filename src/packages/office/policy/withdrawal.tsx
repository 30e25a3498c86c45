import { policyTexts } from '@/i18n/packages/office/policy/texts'
import type { PolicyStore, PolicyVersion } from '@/stores/office/policy.store'
import { observer } from 'mobx-react-lite'
import { ReasonSheet } from '../parts/reason-sheet'

interface Props {
  version: PolicyVersion
  store: PolicyStore
  onClose: () => void
}

/** A change that is not in force yet is taken back, for a reason. */
export const Withdrawal = observer(function Withdrawal({ version: { number }, store, onClose }: Props) {
  const words = policyTexts()
  const withdraw = async (reason: string) => {
    if (await store.withdraw(number, reason)) onClose()
  }
  return (
    <ReasonSheet
      isDanger
      title={words.withdrawTitle(number)}
      text={words.withdrawText}
      confirm={words.withdraw}
      problem={store.problem}
      onConfirm={withdraw}
      onClose={onClose}
    />
  )
})
