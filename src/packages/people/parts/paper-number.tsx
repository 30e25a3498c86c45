import type { peopleTexts } from '@/i18n/packages/people/texts'
import { problemOf } from '@/stores/loadable'
import type { PassportStore } from '@/stores/passport.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 30

interface Props {
  passport: PassportStore
  words: ReturnType<typeof peopleTexts>['passport']['form']
  onSubmit: () => unknown
  /** Another way, below the button. */
  children?: ReactNode
}

/** The number of a paper other than an ID card, and what came of it. */
export const PaperNumber = observer(function PaperNumber({ passport, words, onSubmit, children }: Props) {
  const { lack, linking } = passport
  const problem = problemOf(linking)
  return (
    <Card>
      <Field
        id="passport-number"
        type="text"
        label={words.number}
        placeholder={words.placeholder}
        hint={words.hint}
        maxLength={LENGTH_AT_MOST}
        value={passport.number}
        onChange={passport.setNumber}
        error={lack && words.faults[lack]}
      />
      {problem && <ErrorNotice problem={problem} />}
      <Button id="passport-link" onPress={onSubmit} busyText={words.linking}>
        {words.link}
      </Button>
      {children}
    </Card>
  )
})
