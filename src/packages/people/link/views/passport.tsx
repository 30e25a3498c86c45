import { peopleTexts } from '@/i18n/packages/people/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { PassportStore } from '@/stores/passport.store'
import { Button } from '@/ui/button/button'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { DocumentForm } from '../../parts/document-form'
import { Linked } from './linked'

/** 使用护照申请健康码的用户: passports only (`product.md` 4). */
export const Passport = observer(function Passport({ onBack }: { onBack: () => void }) {
  const { cloud } = useStores()
  // A fresh one for each visit, so that no number stays behind.
  const passport = useMemo(() => new PassportStore(cloud), [cloud])
  const { passport: words } = peopleTexts()
  const { linking, lack } = passport

  if (linking.kind === 'ready') return <Linked outcome={linking.value} isOne />
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <DocumentForm
        kind="paper"
        words={words.form}
        typed={passport}
        error={lack && words.form.faults[lack]}
        problem={problemOf(linking)}
        onSubmit={passport.link}
      >
        <Button id="passport-back" kind="secondary" onPress={onBack}>
          {texts().common.back}
        </Button>
      </DocumentForm>
    </>
  )
})
