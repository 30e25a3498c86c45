import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { CheckRow } from '@/ui/check-row/check-row'
import { TextArea } from '@/ui/field/text-area'
import { LANGUAGE_KEYS } from '@domain/kernel/language'
import { leftBehind, POLICY_TEXT_AT_MOST } from '@domain/policy/measures.table'
import type { Text } from '@domain/status/text'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

interface Props {
  text: Text
  /** As it is in force. */
  before: Text
  /** `isWhole`: both languages were changed, or it was said that the other needs no change. */
  onChange: (text: Text, isWhole: boolean) => void
  isTried: boolean
}

/** One text in every language; a change of one alone is asked about. */
export const TextPair = observer(function TextPair({ text, before, onChange, isTried }: Props) {
  const words = policyTexts()
  const [isMeant, setMeant] = useState(false)
  const left = leftBehind(before, text)
  const change = (next: Text, meant: boolean) => {
    setMeant(meant)
    onChange(next, meant || leftBehind(before, next) === undefined)
  }
  const errorOf = (language: keyof Text) => {
    if (text[language].trim() === '') return words.textMissing[language]
    return language === left && !isMeant ? words.otherLanguage[language] : undefined
  }
  return (
    <View className="policy-text">
      {LANGUAGE_KEYS.map((language) => (
        <TextArea
          key={language}
          id={`text-${language}`}
          label={words.inLanguage[language]}
          value={text[language]}
          onChange={(typed) => change({ ...text, [language]: typed }, isMeant)}
          placeholder={words.textPlaceholder(POLICY_TEXT_AT_MOST)}
          maxLength={POLICY_TEXT_AT_MOST}
          error={isTried ? errorOf(language) : undefined}
        />
      ))}
      {left && (
        <CheckRow id="other-stays" isChecked={isMeant} onChange={(meant) => change(text, meant)} label={words.otherStays}>
          {words.otherStays}
        </CheckRow>
      )}
    </View>
  )
})
