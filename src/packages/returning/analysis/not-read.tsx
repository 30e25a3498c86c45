import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useAnalysis } from './analysis'

/** How it stands is not known: why, and again. `children`: another way on. */
export const AnalysisNotRead = observer(function AnalysisNotRead({ children }: { children?: ReactNode }) {
  const { analysis } = useAnalysis()
  if (!analysis.problem) return null
  return (
    <Card>
      <ErrorNotice problem={analysis.problem} />
      <Button id="retry" onPress={analysis.load}>
        {texts().common.retry}
      </Button>
      {children}
    </Card>
  )
})
