import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import type { WorklistStore } from '@/stores/street/worklist.store'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CaseRow } from '../../parts/case-row'

/** What was searched for, while something is; the worklist otherwise. */
export const Rows = observer(function Rows({ worklist }: { worklist: WorklistStore }) {
  const { street: words } = staffTexts()
  const { listing, finding, list } = worklist
  const shown = finding.kind === 'idle' ? listing : finding
  const cases = valueOf<{ cases: Parameters<typeof CaseRow>[0]['one'][] }>(shown)?.cases
  const problem = problemOf(shown)
  const none = finding.kind !== 'idle' ? words.search.none : list === 'due' ? words.noneDue : words.none
  return (
    <>
      {problem && (
        <Card>
          <ErrorNotice problem={problem} />
        </Card>
      )}
      {shown.kind === 'loading' && <Skeleton blocks={['card']} />}
      {cases && (
        <Card>
          {cases.length === 0 ? (
            <View>{none}</View>
          ) : (
            <View className="street__rows">
              {cases.map((one) => (
                <CaseRow key={one.case} one={one} />
              ))}
            </View>
          )}
        </Card>
      )}
    </>
  )
})
