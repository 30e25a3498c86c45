import type { Problem } from '@/i18n/errors'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 30

interface Props {
  id: string
  submitId: string
  type: 'text' | 'idcard'
  words: { number: string; placeholder: string; hint: string; submit: string; submitting: string }
  value: string
  onChange: (typed: string) => void
  error: string | undefined
  problem: Problem | undefined
  onSubmit: () => unknown
  /** Another way, below the button. */
  children?: ReactNode
}

/** The number of a person's document, and what came of it. */
export const DocumentForm = observer(function DocumentForm({
  id,
  submitId,
  type,
  words,
  value,
  onChange,
  error,
  problem,
  onSubmit,
  children,
}: Props) {
  return (
    <Card>
      <Field
        id={id}
        type={type}
        label={words.number}
        placeholder={words.placeholder}
        hint={words.hint}
        maxLength={LENGTH_AT_MOST}
        value={value}
        onChange={onChange}
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
