import { caseStateWords, dayWords, markWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { CaseRiskMark } from '@/pages/case-risk-mark'
import { useStores } from '@/pages/stores'
import type { ListedCase } from '@/stores/street/worklist.store'
import { ListRow } from '@/ui/list-row/list-row'
import { RiskLine } from '@/ui/risk-mark/risk-line'
import { streetName } from '@domain/divisions'
import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { isClosed } from '@domain/verification/case'
import { observer } from 'mobx-react-lite'

/** A case in a list: who, how pressing, since when; masked. */
export const CaseRow = observer(function CaseRow({ one }: { one: ListedCase }) {
  const { clock, navigation } = useStores()
  const { street: words } = staffTexts()
  const age = Math.max(clock.now - one.changedAt, 0)
  const notes = [...markWords(one), say(streetName(one.street))].join(' · ')
  const waited = isClosed(one.state) ? undefined : waitedWords(age)
  const until = one.until && (one.isDue ? words.dueSince(dayWords(one.until)) : words.until(dayWords(one.until)))
  return (
    <ListRow
      id={`case-${one.case}`}
      title={`${one.maskedName} · ${caseStateWords(one)}`}
      detail={<RiskLine mark={<CaseRiskMark risk={one.risk} />}>{notes}</RiskLine>}
      note={until ?? waited}
      onPress={() => navigation.open('staff/case', { case: one.case })}
    />
  )
})

/** How long it has waited, in the largest unit that it fills. */
function waitedWords(age: number): string {
  const { waited } = staffTexts().street
  if (age < MINUTE) return waited.now
  if (age < HOUR) return waited.minutes(Math.floor(age / MINUTE))
  return age < DAY ? waited.hours(Math.floor(age / HOUR)) : waited.days(Math.floor(age / DAY))
}
