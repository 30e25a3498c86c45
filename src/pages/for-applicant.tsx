import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Awaited } from './awaited'
import { NobodyLinked } from './nobody-linked'
import { useStores } from './stores'
import { useAsked } from './use-asked'

interface Props {
  /** As the address names them. */
  person: string | undefined
  children: ReactNode
}

/** A page about one applicant, which opens for somebody in this account's list alone: an old or mistyped address may name anybody. */
export const ForApplicant = observer(function ForApplicant({ person, children }: Props) {
  const { code, navigation } = useStores()
  const isFound = code.applicants.some((applicant) => applicant.person === person)
  const isAwaited = useAsked(isFound)

  if (isFound) return children
  if (isAwaited) return <Skeleton blocks={['card']} />
  if (code.problem) return <Awaited reading={code.shown} onRetry={code.refresh} />
  if (code.applicants.length === 0) return <NobodyLinked />
  const { common, errors } = texts()
  return (
    <EmptyState icon="person" title={errors.PERSON_NOT_LINKED.title} text={String(errors.PERSON_NOT_LINKED.text)}>
      <Button id="applicant-home" onPress={navigation.home}>
        {common.back}
      </Button>
    </EmptyState>
  )
})
