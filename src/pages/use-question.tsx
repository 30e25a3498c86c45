import { Dialog } from '@/ui/dialog/dialog'
import { type ReactNode, useState } from 'react'

interface Words {
  title: string
  text: string
  confirm: string
}

/** What takes something away, asked once before it is done: `ask` opens the question, which lies over the page. */
export function useQuestion(words: Words, act: () => unknown): { question: ReactNode; ask: () => void } {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const confirm = () => {
    close()
    void act()
  }
  const question = isAsking && <Dialog {...words} onConfirm={confirm} onCancel={close} isDanger />
  return { question, ask: () => setAsking(true) }
}
