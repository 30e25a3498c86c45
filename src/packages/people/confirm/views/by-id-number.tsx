import { peopleTexts } from '@/i18n/packages/people/texts'
import { useStores } from '@/pages/stores'
import { ConfirmationStore } from '@/stores/confirmation.store'
import { problemOf } from '@/stores/loadable'
import type { PersonRef } from '@domain/kernel/ids'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { DocumentForm } from '../../parts/document-form'

interface Props {
  person: PersonRef
  onDone: () => void
}

/** By the full ID number. */
export const ByIdNumber = observer(function ByIdNumber({ person, onDone }: Props) {
  const { cloud, clock } = useStores()
  // A fresh one for each visit, so that no ID number stays behind.
  const confirmation = useMemo(() => new ConfirmationStore(cloud, clock), [cloud, clock])
  const { card: words } = peopleTexts().confirm
  const { lack } = confirmation

  const submit = async () => {
    if (await confirmation.confirm(person)) onDone()
  }

  return (
    <DocumentForm
      kind="card"
      words={words}
      typed={confirmation}
      error={lack && words.faults[lack]}
      problem={problemOf(confirmation.confirming)}
      onSubmit={submit}
    />
  )
})
