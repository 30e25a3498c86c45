import { paperTexts } from '@/i18n/packages/paper/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { forStaff } from '@/pages/for-staff'
import { PrintedPaper } from '@/pages/paper/printed-paper'
import { RelativeForm } from '@/pages/paper/relative-form'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { PaperStore } from '@/stores/street/paper.store'
import { Card } from '@/ui/card/card'
import { Segmented } from '@/ui/choices/segmented'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { SheetOfPaper } from '@/ui/sheet-of-paper/sheet-of-paper'
import { mayDo } from '@domain/access/rights.table'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { AttestForm } from './attest-form'
import '../street.scss'

const WAYS = ['relative', 'attest'] as const
type Way = (typeof WAYS)[number]

/** 纸质通行证 in the street: for whom a relative shows, or on the worker's own word (`rules.md` 20). */
const PaperPage = observer(function PaperPage() {
  const { cloud, phone } = useStores()
  const store = useMemo(() => new PaperStore(cloud), [cloud])
  const [way, setWay] = useState<Way>('relative')
  const { paper: words, errors } = staffTexts()
  const choose = (chosen: Way) => {
    store.forgive()
    setWay(chosen)
  }
  const refusal = store.problem && <ErrorNotice problem={store.problem} />
  const over = store.printed && (
    <SheetOfPaper words={paperTexts()} onPrint={phone.print} onClose={store.clear}>
      <PrintedPaper paper={store.printed} />
    </SheetOfPaper>
  )
  return (
    <Page title={words.bar} errors={errors} over={over}>
      <PageHead lead={words.lead} />
      <Card>
        <Segmented
          id="paper-way"
          label={words.by}
          value={way}
          options={WAYS.map((value) => ({ value, title: words.ways[value] }))}
          onChange={choose}
        />
      </Card>
      {way === 'relative' ? <RelativeForm onPrint={store.print}>{refusal}</RelativeForm> : <AttestForm store={store}>{refusal}</AttestForm>}
    </Page>
  )
})

export default forStaff(({ role }) => mayDo(role, 'pass.attestPaper'), PaperPage)
