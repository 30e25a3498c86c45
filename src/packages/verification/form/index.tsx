import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { OwnCaseStore } from '@/stores/verification/own-case.store'
import { pictureWorld } from '@/stores/verification/picture-world'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import type { PersonRef } from '@domain/kernel/ids'
import { isClosed } from '@domain/verification/case'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import { Awaited } from '@/pages/awaited'
import { OwnForm } from './own-form'

/** 发基层核查: what a grid worker has to know, in short steps (`product.md` 6); who has an open case is led to it. */
export default observer(function FormPage() {
  const { cloud } = useStores()
  const { change, ...params } = useRouter().params
  const person = params.person as PersonRef
  const own = useMemo(() => new OwnCaseStore(pictureWorld(cloud), person), [cloud, person])
  useEffect(() => void own.load(), [own])
  const { form: words, errors } = verificationTexts()

  const { reading } = own
  const open = own.case && !isClosed(own.case.state) ? own.case : undefined
  const changed = change && open?.can.change ? open : undefined
  // Without an answer a new form can be filled in all the same: the functions look again when it is handed in.
  const isNew = !open && (reading.kind === 'ready' || (reading.kind === 'failed' && !change))
  if (changed || isNew) return <OwnForm person={person} changed={changed} />
  return (
    <Page title={words.bar} errors={errors}>
      <ForApplicant person={person}>{open ? <IsOpen person={person} /> : <Awaited reading={reading} onRetry={own.load} />}</ForApplicant>
    </Page>
  )
})

/** One case at a time: the way to the one that there is. */
const IsOpen = observer(function IsOpen({ person }: { person: PersonRef }) {
  const { navigation } = useStores()
  const { isOpen } = verificationTexts().form
  return (
    <EmptyState icon="info" title={isOpen.title} text={isOpen.text}>
      <Button id="to-case" onPress={() => navigation.replace('case', { person })}>
        {isOpen.show}
      </Button>
    </EmptyState>
  )
})
