import { peopleTexts } from '@/i18n/packages/people/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { PassportStore } from '@/stores/passport.store'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { DocumentForm } from '../../parts/document-form'

/** By the number of a passport, or of what else the health code was registered with: a code of Macao has no other. */
export const ByPaper = observer(function ByPaper({ onDone }: { onDone: () => void }) {
  const { cloud } = useStores()
  // A fresh one for each visit, so that no number stays behind.
  const passport = useMemo(() => new PassportStore(cloud), [cloud])
  const { paper: words } = peopleTexts().confirm
  const { lack } = passport
  const submit = async () => {
    await passport.link()
    if (passport.linking.kind === 'ready') onDone()
  }
  return (
    <DocumentForm
      kind="paper"
      words={words}
      typed={passport}
      error={lack && words.faults[lack]}
      problem={problemOf(passport.linking)}
      onSubmit={submit}
    />
  )
})
