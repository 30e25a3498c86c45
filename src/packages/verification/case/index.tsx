import { changeTexts } from '@/i18n/packages/change/texts'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { useQuestion } from '@/pages/use-question'
import { problemOf } from '@/stores/loadable'
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
import { useDraft } from './use-draft'
import { CaseView } from './views/case-view'

/** 查询核查情况: where a case stands, and who answers for it (`product.md` 6). */
export default observer(function CasePage() {
  const { cloud, code, phone, navigation } = useStores()
  const person = useRouter().params.person as PersonRef
  const own = useMemo(() => new OwnCaseStore(pictureWorld(cloud), person), [cloud, person])
  const { own: words, errors } = verificationTexts()
  useDidShow(() => void own.load())

  const draft = useDraft(person, own.case)
  const withdrawal = useQuestion({ title: words.withdrawTitle, text: words.withdrawText, confirm: words.withdraw }, async () => {
    if (!(await own.withdraw())) return
    draft.discard()
    phone.tell(words.withdrawn)
    code.look()
  })
  const discarding = useQuestion(changeTexts().discarding, draft.discard)
  const askAgain = () => navigation.replace('verify', { person })
  const problem = problemOf(own.withdrawing)

  return (
    <Page title={words.bar} errors={errors} over={withdrawal.question || discarding.question}>
      <ForApplicant person={person}>
        {problem && <ErrorNotice problem={problem} />}
        {own.reading.kind !== 'ready' && <Awaited reading={own.reading} onRetry={own.load} />}
        {own.case && (
          <CaseView store={own} own={own.case} draft={draft} onWithdraw={withdrawal.ask} onDiscard={discarding.ask} onAgain={askAgain} />
        )}
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
