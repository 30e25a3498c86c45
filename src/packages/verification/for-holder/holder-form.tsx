import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf, valueOf } from '@/stores/loadable'
import { CaseFormStore } from '@/stores/verification/case-form.store'
import { HolderErrand } from '@/stores/verification/holder-errand'
import { pictureWorld } from '@/stores/verification/picture-world'
import { Button } from '@/ui/button/button'
import { PageHead } from '@/ui/page-head/page-head'
import type { ErrorCode } from '@domain/kernel/errors'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { FormContext } from '../form/form'
import { Steps } from '../form/steps'
import { usePicker } from '../form/use-picker'
import { Ended } from './ended'

/** What another scan of the same person puts right. */
const NEEDS_SCAN: readonly ErrorCode[] = ['SCAN_TOO_OLD', 'PASS_NOT_GENUINE', 'PERSON_NOT_LINKED']

/** The form in steps, first who it is; then what came of it. */
export const HolderForm = observer(function HolderForm({ text }: { text: string }) {
  const { cloud, clock, scanner } = useStores()
  const { form, errand } = useMemo(() => {
    const errand = new HolderErrand({ cloud, clock }, text)
    return { errand, form: new CaseFormStore(pictureWorld(cloud), errand) }
  }, [cloud, clock, text])
  const { picker, pick } = usePicker(form)
  const words = forHolderTexts()
  const answer = valueOf(form.sending)?.answer
  const problem = problemOf(form.sending)

  const send = async () => void (await form.send())
  const scanAgain = async () => {
    const scan = await scanner.scan()
    if (scan.kind !== 'found') return
    errand.scanned(scan.text)
    await form.send()
  }
  const leads: Partial<Record<typeof form.step, string>> = { who: words.lead, promise: words.handOver }

  return (
    <FormContext.Provider value={form}>
      <Page title={words.bar} errors={words.errors} over={picker}>
        {answer === undefined ? (
          <>
            {leads[form.step] && <PageHead lead={leads[form.step]} />}
            <Steps
              onPick={pick}
              onSend={send}
              remedy={
                problem &&
                NEEDS_SCAN.includes(problem.code) && (
                  <Button id="scan-again" kind="secondary" onPress={scanAgain}>
                    {words.rescan}
                  </Button>
                )
              }
            />
          </>
        ) : (
          <Ended tone={answer === 'accepted' ? 'good' : 'info'} said={words.answers[answer]} />
        )}
      </Page>
    </FormContext.Provider>
  )
})
