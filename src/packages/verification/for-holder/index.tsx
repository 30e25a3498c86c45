import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Ended } from './ended'
import { HolderForm } from './holder-form'

/** 代填基层核查: venue staff fill in the form for whoever holds the code that they have just scanned (`rules.md` 4). */
export default observer(function ForHolderPage() {
  const { scannedText } = useStores()
  // As it was handed over: another scan at the door is another form.
  const [text] = useState(scannedText)
  const words = forHolderTexts()
  if (text !== undefined) return <HolderForm text={text} />
  return (
    <Page title={words.bar}>
      <Ended tone="info" said={words.noScan} />
    </Page>
  )
})
