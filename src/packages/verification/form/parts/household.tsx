import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import type { Applicant } from '@/stores/shown'
import { HouseholdFormStore, lendersAmong } from '@/stores/verification/household-form.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import type { PersonRef } from '@domain/kernel/ids'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { useForm } from '../form'

/** In front of a form in which nothing is filled in: what is common to a household, from the form of another one of this account. */
export const Household = observer(function Household({ person }: { person: PersonRef }) {
  const { cloud, clock, code, phone } = useStores()
  const form = useForm()
  const store = useMemo(() => new HouseholdFormStore({ cloud, clock }), [cloud, clock])
  const { household: words } = verificationTexts().form
  const { hasLeft, address, account } = form.form
  const { taken } = store

  const take = async (lender: Applicant) => {
    const shared = await store.take(lender)
    if (shared) form.set(shared)
    else if (store.reading.kind !== 'failed') phone.tell(words.none)
  }
  if (form.step === 'health' && taken && taken.shared.account === account) return <Notice tone="warn" text={words.account(taken.lender)} />
  if (form.place !== 0) return null
  if (taken) return <Notice tone="info" text={taken.shared.hasLeft === undefined ? words.takenHome : words.taken} />
  const lenders = hasLeft === undefined && address === undefined ? lendersAmong(code.applicants, person) : []
  const problem = problemOf(store.reading)
  if (lenders.length === 0) return null
  return (
    <Card>
      <View>{words.lead}</View>
      {lenders.map((lender) => (
        <Button key={lender.person} id={`take-${lender.person}`} kind="secondary" onPress={() => take(lender)}>
          {words.take(lender.maskedName)}
        </Button>
      ))}
      {problem && <ErrorNotice problem={problem} />}
    </Card>
  )
})
