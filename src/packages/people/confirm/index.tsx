import { peopleTexts } from '@/i18n/packages/people/texts'
import { UnlinkDialog } from '@/pages/code/parts/unlink-dialog'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { PageHead } from '@/ui/page-head/page-head'
import type { PersonRef } from '@domain/kernel/ids'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ByIdNumber } from './views/by-id-number'
import { ByPaper } from './views/by-paper'

/** 确认是本人: the number of their document turns somebody linked by phone into the one who holds it (`rules.md` 1); who is somebody else is unlinked. */
export default observer(function ConfirmPage() {
  const { navigation, phone, code, unlinking } = useStores()
  const [isUnlinking, setUnlinking] = useState(false)
  const { confirm, errors } = peopleTexts()
  const person = useRouter().params.person as PersonRef
  const applicant = code.applicants.find((one) => one.person === person)

  const done = () => {
    phone.tell(confirm.done)
    navigation.back()
  }
  const somebodyElse = () => {
    // The question is about the one on display.
    code.choose(person)
    setUnlinking(true)
  }
  const close = () => {
    setUnlinking(false)
    if (unlinking.unlinking.kind === 'ready') navigation.home()
  }

  return (
    <Page title={confirm.title} errors={errors} over={isUnlinking && <UnlinkDialog onClose={close} />}>
      <ForApplicant person={person}>
        <PageHead title={applicant && confirm.row(applicant.maskedName)} lead={confirm.why} />
        {applicant?.can.confirm === 'passport' ? <ByPaper onDone={done} /> : <ByIdNumber person={person} onDone={done} />}
        <Button id="confirm-not-me" kind="quiet" onPress={somebodyElse}>
          {confirm.notMe}
        </Button>
      </ForApplicant>
    </Page>
  )
})
