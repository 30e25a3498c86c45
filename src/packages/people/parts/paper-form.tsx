import type { peopleTexts } from '@/i18n/packages/people/texts'
import { problemOf } from '@/stores/loadable'
import type { PassportStore } from '@/stores/passport.store'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { DocumentForm } from './document-form'

interface Props {
  passport: PassportStore
  words: ReturnType<typeof peopleTexts>['passport']['form']
  onSubmit: () => unknown
  /** Another way, below the button. */
  children?: ReactNode
}

/** The number of a paper other than an ID card. */
export const PaperForm = observer(function PaperForm({ passport, words, onSubmit, children }: Props) {
  const { lack } = passport
  return (
    <DocumentForm
      id="passport-number"
      submitId="passport-link"
      type="text"
      words={words}
      value={passport.number}
      onChange={passport.setNumber}
      error={lack && words.faults[lack]}
      problem={problemOf(passport.linking)}
      onSubmit={onSubmit}
    >
      {children}
    </DocumentForm>
  )
})
