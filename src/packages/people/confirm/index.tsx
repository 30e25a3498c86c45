import { peopleTexts } from '@/i18n/packages/people/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { ConfirmationStore } from '@/stores/confirmation.store'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import type { PersonRef } from '@domain/kernel/ids'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 24

/** 确认是本人: the full ID number turns somebody linked by phone into the one who holds it (`rules.md` 1). */
export default observer(function ConfirmPage() {
  const { navigation, phone, code, cloud, clock } = useStores()
  // A fresh one for each visit, so that no ID number stays behind.
  const confirmation = useMemo(() => new ConfirmationStore(cloud, clock), [cloud, clock])
  const { confirm, errors } = peopleTexts()
  const person = useRouter().params.person as PersonRef
  const name = code.applicants.find((applicant) => applicant.person === person)?.maskedName
  const { lack } = confirmation
  const problem = problemOf(confirmation.confirming)

  const submit = async () => {
    if (!(await confirmation.confirm(person))) return
    phone.tell(confirm.done)
    navigation.back()
  }

  return (
    <Page title={confirm.title} errors={errors}>
      <ForApplicant person={person}>
        <PageHead title={name === undefined ? confirm.title : confirm.row(name)} lead={confirm.why} />
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
      </ForApplicant>{' '}
    </Page>
  )
})
