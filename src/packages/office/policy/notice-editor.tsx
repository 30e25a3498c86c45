import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { useStores } from '@/pages/stores'
import { TextArea } from '@/ui/field/text-area'
import { formatChina, HOUR, parseChina } from '@domain/kernel/china-time'
import { NOTICE_CHARACTERS_AT_MOST } from '@domain/policy/policy'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { OnDraft } from './draft'
import { TimeField } from './time-field'

const USUALLY = 4 * HOUR

/** A notice in both languages, and until when it is shown. */
export const NoticeEditor = observer(function NoticeEditor({ onDraft }: { onDraft: OnDraft }) {
  const { clock } = useStores()
  const words = policyTexts()
  const [typed, setTyped] = useState(() => ({ zh: '', en: '', until: formatChina(clock.now + USUALLY, 'YYYY-MM-DD HH:00') }))
  const change = (more: Partial<typeof typed>) => {
    const next = { ...typed, ...more }
    const until = parseChina(`${next.until}:00`)
    setTyped(next)
    const isWhole = next.zh.trim() !== '' && next.en.trim() !== '' && until !== undefined
    onDraft(isWhole ? { notice: { zh: next.zh.trim(), en: next.en.trim(), until } } : undefined)
  }
  return (
    <>
      {(['zh', 'en'] as const).map((language) => (
        <TextArea
          key={language}
          id={`notice-${language}`}
          label={language === 'zh' ? words.noticeZh : words.noticeEn}
          value={typed[language]}
          onChange={(text) => change({ [language]: text })}
          placeholder={language === 'zh' ? words.noticeZhPlaceholder : words.noticeEnPlaceholder}
          maxLength={NOTICE_CHARACTERS_AT_MOST}
        />
      ))}
      <TimeField id="until" label={words.noticeEndsAt} value={typed.until} onChange={(until) => change({ until })} />
    </>
  )
})
