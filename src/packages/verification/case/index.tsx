import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { useWithdrawal } from '@/pages/use-withdrawal'
import { Draft } from '@/stores/draft'
import { problemOf } from '@/stores/loadable'
import { CASE_DRAFT } from '@/stores/verification/case-draft'
import { OwnCaseStore } from '@/stores/verification/own-case.store'
import { pictureWorld } from '@/stores/verification/picture-world'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import type { PersonRef } from '@domain/kernel/ids'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { Awaited } from '@/pages/awaited'
import { Accesses } from './parts/accesses'
import { CaseView } from './views/case-view'

/** 查询核查情况: where a case stands, and who answers for it (`product.md` 6). */
export default observer(function CasePage() {
  const { cloud, code, phone, navigation, storage, clock } = useStores()
  const person = useRouter().params.person as PersonRef
  const own = useMemo(() => new OwnCaseStore(pictureWorld(cloud), person), [cloud, person])
  const { own: words, errors } = verificationTexts()
  useDidShow(() => void own.load())

  const { question, ask } = useWithdrawal(words, async () => {
    if (!(await own.withdraw())) return
    new Draft({ storage, clock }, CASE_DRAFT, { person, change: own.case?.case }).remove()
    phone.tell(words.withdrawn)
    code.look()
  })
  const askAgain = () => navigation.replace('verify', { person })
  const problem = problemOf(own.withdrawing)

  return (
    <Page title={words.bar} errors={errors} over={question}>
      <ForApplicant person={person}>
        {problem && <ErrorNotice problem={problem} />}
        {own.reading.kind !== 'ready' && <Awaited reading={own.reading} onRetry={own.load} />}
        {own.case && <CaseView store={own} own={own.case} onWithdraw={ask} onAgain={askAgain} />}
        {own.reading.kind === 'ready' && !own.case && (
          <EmptyState icon="info" title={words.none} text={words.noneText}>
            <Button id="case-new" onPress={askAgain}>
              {words.again}
            </Button>
          </EmptyState>
        )}
        {own.reading.kind === 'ready' && <Accesses person={person} />}
      </ForApplicant>
    </Page>
  )
})
