import { Dialog } from '@/ui/dialog/dialog'
import { type ReactNode, useState } from 'react'

interface Words {
  withdrawTitle: string
  withdrawText: string
  withdraw: string
}

/** 撤回, asked once before it is done: `ask` opens the question, which lies over the page. */
export function useWithdrawal(words: Words, withdraw: () => unknown): { question: ReactNode; ask: () => void } {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const confirm = () => {
    close()
    void withdraw()
  }
  const question = isAsking && (
    <Dialog title={words.withdrawTitle} text={words.withdrawText} confirm={words.withdraw} onConfirm={confirm} onCancel={close} isDanger />
  )
  return { question, ask: () => setAsking(true) }
}
