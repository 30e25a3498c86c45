import { peopleTexts } from '@/i18n/packages/people/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { PassportStore } from '@/stores/passport.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { Linked } from './linked'

/** Room for a pasted number with spaces. */
const LENGTH_AT_MOST = 30

/** 使用护照申请健康码的用户: passports only (`product.md` 4). */
export const Passport = observer(function Passport({ onBack }: { onBack: () => void }) {
  const { cloud } = useStores()
  // A fresh one for each visit, so that no number stays behind.
  const passport = useMemo(() => new PassportStore(cloud), [cloud])
  const { passport: words } = peopleTexts()
  const { lack, linking } = passport
  const problem = problemOf(linking)

  if (linking.kind === 'ready') return <Linked outcome={linking.value} isOne />
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Card>
        <Field
          id="passport-number"
          type="text"
          label={words.number}
          placeholder={words.placeholder}
          hint={words.hint}
          maxLength={LENGTH_AT_MOST}
          value={passport.number}
          onChange={passport.setNumber}
          error={lack && words.faults[lack]}
        />
        {problem && <ErrorNotice problem={problem} />}
        <Button id="passport-link" onPress={passport.link} busyText={words.linking}>
          {words.link}
        </Button>
        <Button id="passport-back" kind="secondary" onPress={onBack}>
          {texts().common.back}
        </Button>
      </Card>
    </>
  )
})
