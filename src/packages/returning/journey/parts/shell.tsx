import { returningTexts } from '@/i18n/packages/returning/texts'
import { Page } from '@/pages/page'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** Sheets and dialogs. */
  over?: ReactNode
}

/** What every view of the page stands in. */
export const Shell = observer(function Shell({ children, over }: Props) {
  const { declared, errors } = returningTexts()
  return (
    <Page title={declared.title} errors={errors} over={over}>
      {children}
    </Page>
  )
})
