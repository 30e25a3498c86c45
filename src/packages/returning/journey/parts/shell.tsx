import { returningTexts } from '@/i18n/packages/returning/texts'
import { Page } from '@/pages/page'
import { jumpToTop } from '@/ui/jump-to'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'

interface Props {
  children: ReactNode
  /** Sheets and dialogs. */
  over?: ReactNode
  /** What stands on the page, where it changes within a view. */
  about?: string
}

/** What every view of the page stands in. */
export const Shell = observer(function Shell({ children, over, about }: Props) {
  const { declared, errors } = returningTexts()
  useEffect(jumpToTop, [about])
  return (
    <Page title={declared.title} errors={errors} over={over}>
      {children}
    </Page>
  )
})
