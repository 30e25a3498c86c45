import { peopleTexts } from '@/i18n/packages/people/texts'
import { say, texts } from '@/i18n/texts'
import { waysOutOf } from '@/pages/code/ways-out/offered'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { codeAt } from '@/stores/shown'
import { TemporaryStore } from '@/stores/temporary.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { Steps } from '@/ui/steps/steps'
import { civilDate, startOfDay } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { PROMISE } from '@domain/status/temporary-pass'
import { RISK_WINDOW_DAYS, windowUntil } from '@domain/verification/windows'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'

/** 申请临时通行许可: two hours for a 黄问号, on a promise (`product.md` 7). */
export default observer(function TemporaryPage() {
  const { temporary: words, errors } = peopleTexts()
  const person = useRouter().params.person as PersonRef
  return (
    <Page title={words.bar} errors={errors}>
      <ForApplicant person={person}>
        <WhoMayAsk person={person} />
      </ForApplicant>
    </Page>
  )
})

/** Nobody promises anything for a pass that they cannot get: an address opens this page also for those whose code does not offer it. */
const WhoMayAsk = observer(function WhoMayAsk({ person }: { person: PersonRef }) {
  const { code, clock, navigation } = useStores()
  const { temporary: words } = peopleTexts()
  const applicant = code.applicants.find((one) => one.person === person)
  const shown = applicant && codeAt(applicant, clock.now)
  if (applicant && shown && waysOutOf(shown, applicant).offered.includes('temporary-pass'))
    return <Asking person={person} name={applicant.maskedName} />
  return (
    <EmptyState icon="info" title={words.notOffered} text={words.notOfferedText}>
      <Button id="temporary-home" onPress={navigation.home}>
        {words.toCode}
      </Button>
    </EmptyState>
  )
})

const Asking = observer(function Asking({ person, name }: { person: PersonRef; name: string }) {
  const { navigation, phone, cloud, clock } = useStores()
  // A fresh one for each visit: the promise is made anew.
  const temporary = useMemo(() => new TemporaryStore(cloud), [cloud])
  const { temporary: words } = peopleTexts()
  const problem = problemOf(temporary.applying)
  const { day } = texts().times
  const { from, to } = windowUntil(civilDate(clock.now), RISK_WINDOW_DAYS)

  const apply = async () => {
    if (!(await temporary.apply(person))) return
    phone.tell(words.granted)
    navigation.home()
  }

  return (
    <>
      <PageHead title={words.title(name)} lead={words.lead(day(startOfDay(from)), day(startOfDay(to)))} />
      <Card>
        <Steps steps={words.rules.map((title) => ({ title }))} />
        <CheckRow
          id="promise"
          label={say(PROMISE)}
          isChecked={temporary.isPromised}
          onChange={temporary.setPromised}
          error={temporary.isPromiseMissing ? words.promiseMissing : undefined}
        >
          {say(PROMISE)}
        </CheckRow>
        {problem && <ErrorNotice problem={problem} />}
        <Button id="temporary-apply" onPress={apply} busyText={words.applying}>
          {words.apply}
        </Button>
      </Card>
    </>
  )
})
