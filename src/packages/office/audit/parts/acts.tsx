import { CASE_EVENT_WORDS } from '@/i18n/packages/cases/words'
import { actWords, auditTexts } from '@/i18n/packages/office/audit/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { type ListFiles, listFiles } from '@/stores/office/list-files'
import { ACTS_A_FILE, type ListedAct, type TrailStore } from '@/stores/office/trail.store'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { isStreet, streetName } from '@domain/divisions'
import { formatChina, stampOf } from '@domain/kernel/china-time'
import { writeCsv } from '@domain/kernel/csv'
import { hasOwn } from '@domain/kernel/own'
import type { Text } from '@domain/status/text'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../../parts/data-table'
import { linesOf } from '../../policy/words'
import { figure } from '../../risk-lists/words'

/** The records that were found, the newest first. */
export const Acts = observer(function Acts({ trail }: { trail: TrailStore }) {
  const { clock } = useStores()
  const words = auditTexts()
  const save = listFiles?.save
  const keep = async (saveFile: NonNullable<ListFiles['save']>) => {
    if (await trail.readAll()) saveFile(`${words.list} ${stampOf(clock.now).replace(':', '')}.csv`, writeCsv(sheetOf(trail.acts)))
  }
  return (
    <>
      {trail.notGenuine > 0 && <Notice tone="error" text={words.notGenuine(trail.notGenuine)} />}
      <DataTable label={words.list} columns={columns()} rows={trail.acts} keyOf={({ id }) => id} none={words.none} />
      <View className="audit__lead">{words.aboutHint}</View>
      {save && trail.acts.length > 0 && (
        <Button id="audit-save" kind="secondary" onPress={() => keep(save)} isDisabled={trail.isBusy} busyText={words.saving}>
          {words.save(figure(ACTS_A_FILE))}
        </Button>
      )}
      {trail.hasMore && (
        <Button id="audit-more" kind="secondary" onPress={trail.more}>
          {words.more}
        </Button>
      )}
    </>
  )
})

/** The records as a spreadsheet has them. */
function sheetOf(acts: readonly ListedAct[]): string[][] {
  const shown = columns()
  return [shown.map(({ title }) => title), ...acts.map((act) => shown.map(({ cell }) => String(cell(act))))]
}

function columns(): Column<ListedAct>[] {
  const words = auditTexts()
  return [
    { key: 'time', title: words.time, isWhole: true, cell: ({ at }) => formatChina(at, 'YYYY-MM-DD HH:mm:ss') },
    { key: 'role', title: words.role, cell: ({ role }) => words.roles[role] },
    { key: 'who', title: words.who, cell: ({ label, account }) => label ?? shortened(account) },
    { key: 'operation', title: words.operation, cell: whatWords },
    {
      key: 'outcome',
      title: words.outcome,
      isWhole: true,
      cell: ({ refusal }) => (refusal === null ? words.done : words.refused(refusal)),
    },
    { key: 'people', title: words.people, isNumber: true, cell: ({ people }) => (people === 0 ? '' : words.peopleOf(people)) },
    { key: 'about', title: words.about, cell: aboutWords },
  ]
}

/** References tell two apart by their beginning. */
const REFERENCE_SHOWN = 8
const shortened = (reference: string | null) => reference?.slice(0, REFERENCE_SHOWN) ?? ''

/** Staff by what the office calls them, a street by its name, all else by its reference. */
const aboutWords = ({ about, aboutLabel, policy }: ListedAct): string =>
  policy
    ? auditTexts().version(about ?? '')
    : (aboutLabel ?? (about !== null && isStreet(about) ? say(streetName(about)) : shortened(about)))

function whatWords({ operation, event, whom, fields, reason, policy }: ListedAct): string {
  const words = auditTexts()
  const shown = fields.map((field) => words.fields[field]).join(words.between)
  const own: Readonly<Record<string, string>> = words.ownActs
  const act = event !== null && hasOwn(own, event) ? own[event] : actWords(operation)
  const changed = policy ? linesOf(policy.change, policy.before) : []
  return [act, stepWords(event), whom, shown, ...changed, reason].filter(Boolean).join(' · ')
}

/** What was done with a case, or said of an arrival; the role that somebody is invited to. */
function stepWords(event: string | null): string | undefined {
  const steps: Readonly<Record<string, string | Text>> = { ...CASE_EVENT_WORDS, ...auditTexts().marks, ...auditTexts().roles }
  const step = event !== null && hasOwn(steps, event) ? steps[event] : undefined
  return typeof step === 'object' ? say(step) : step
}
