import type { Problem } from '@/i18n/errors'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 30

/** An ID card, or another paper than that. */
const KINDS = {
  card: { id: 'id-number', type: 'idcard', submitId: 'confirm-submit' },
  paper: { id: 'passport-number', type: 'text', submitId: 'passport-link' },
} as const

interface Props {
  kind: keyof typeof KINDS
  words: { number: string; placeholder: string; hint: string; submit: string; submitting: string }
  typed: { readonly number: string; setNumber: (number: string) => void }
  error: string | undefined
  problem: Problem | undefined
  onSubmit: () => unknown
  /** Another way, below the button. */
  children?: ReactNode
}

/** The number of a person's document, and what came of it. */
export const DocumentForm = observer(function DocumentForm({ kind, words, typed, error, problem, onSubmit, children }: Props) {
  const { id, type, submitId } = KINDS[kind]
  return (
    <Card>
      <Field
        id={id}
        type={type}
        label={words.number}
        placeholder={words.placeholder}
        hint={words.hint}
        maxLength={LENGTH_AT_MOST}
        value={typed.number}
        onChange={typed.setNumber}
        error={error}
      />
      {problem && <ErrorNotice problem={problem} />}
      <Button id={submitId} onPress={onSubmit} busyText={words.submitting}>
        {words.submit}
      </Button>
      {children}
    </Card>
  )
})
