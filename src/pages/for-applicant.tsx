import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import { useStores } from './stores'

interface Props {
  /** As the address names them. */
  person: string | undefined
  children: ReactNode
}

/** A page about one applicant, which opens for somebody in this account's list alone: an old or mistyped address may name anybody. */
export const ForApplicant = observer(function ForApplicant({ person, children }: Props) {
  const { code, navigation } = useStores()
  useEffect(() => {
    if (!code.answer) void code.refresh()
  }, [code])

  if (code.applicants.some((applicant) => applicant.person === person)) return children
  if (!code.answer) return code.problem ? <ErrorNotice problem={code.problem} /> : <Skeleton blocks={['card']} />
  const { common, errors } = texts()
  return (
    <EmptyState icon="person" title={errors.PERSON_NOT_LINKED.title} text={String(errors.PERSON_NOT_LINKED.text)}>
      <Button id="applicant-home" onPress={navigation.home}>
        {common.back}
      </Button>
    </EmptyState>
  )
})
