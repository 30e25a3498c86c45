import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { useStores } from '@/pages/stores'
import { TextArea } from '@/ui/field/text-area'
import { HOUR } from '@domain/kernel/china-time'
import { inEach, LANGUAGE_KEYS } from '@domain/kernel/language'
import { NOTICE_CHARACTERS_AT_MOST } from '@domain/policy/policy'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { EditorProps } from './draft'
import { TimeField, wholeHour } from './time-field'

const USUALLY = 4 * HOUR

/** A notice in every language, and until when it is shown. */
export const NoticeEditor = observer(function NoticeEditor({ onDraft, isTried }: EditorProps) {
  const { clock } = useStores()
  const words = policyTexts()
  const [typed, setTyped] = useState(() => ({ ...inEach(() => ''), until: wholeHour(clock.now + USUALLY) }))
  const change = (more: Partial<typeof typed>) => {
    const next = { ...typed, ...more }
    setTyped(next)
    const notice = inEach((language) => next[language].trim())
    const isWhole = Object.values(notice).every((text) => text !== '')
    onDraft(isWhole ? { notice: { ...notice, until: next.until } } : 'incomplete')
  }
  return (
    <>
      {LANGUAGE_KEYS.map((language) => (
        <TextArea
          key={language}
          id={`notice-${language}`}
          label={words.inLanguage[language]}
          value={typed[language]}
          onChange={(text) => change({ [language]: text })}
          placeholder={words.noticePlaceholder[language]}
          maxLength={NOTICE_CHARACTERS_AT_MOST}
          error={isTried && typed[language].trim() === '' ? words.textMissing[language] : undefined}
        />
      ))}
      <TimeField id="until" label={words.noticeEndsAt} value={typed.until} onChange={(until) => change({ until })} />
    </>
  )
})
