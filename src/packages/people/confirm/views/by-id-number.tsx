import { peopleTexts } from '@/i18n/packages/people/texts'
import { useStores } from '@/pages/stores'
import { ConfirmationStore } from '@/stores/confirmation.store'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import type { PersonRef } from '@domain/kernel/ids'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 24

interface Props {
  person: PersonRef
  onDone: () => void
}

/** By the full ID number. */
export const ByIdNumber = observer(function ByIdNumber({ person, onDone }: Props) {
  const { cloud, clock } = useStores()
  // A fresh one for each visit, so that no ID number stays behind.
  const confirmation = useMemo(() => new ConfirmationStore(cloud, clock), [cloud, clock])
  const { confirm } = peopleTexts()
  const { lack } = confirmation
  const problem = problemOf(confirmation.confirming)

  const submit = async () => {
    if (await confirmation.confirm(person)) onDone()
  }

  return (
    <Card>
      <Field
        id="id-number"
        type="idcard"
        label={confirm.idNumber}
        placeholder={confirm.idPlaceholder}
        hint={confirm.keep}
        maxLength={LENGTH_AT_MOST}
        value={confirmation.idNumber}
        onChange={confirmation.setIdNumber}
        error={lack && confirm.idFaults[lack]}
      />
      {problem && <ErrorNotice problem={problem} />}
      <Button id="confirm-submit" onPress={submit} busyText={confirm.submitting}>
        {confirm.submit}
      </Button>
    </Card>
  )
})
