import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { TextArea } from '@/ui/field/text-area'
import { LANGUAGE_KEYS } from '@domain/kernel/language'
import { POLICY_TEXT_AT_MOST } from '@domain/policy/measures.table'
import type { Text } from '@domain/status/text'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

interface Props {
  text: Text
  onChange: (text: Text) => void
  isTried: boolean
}

/** One text in every language. */
export const TextPair = observer(function TextPair({ text, onChange, isTried }: Props) {
  const words = policyTexts()
  return (
    <View className="policy-text">
      {LANGUAGE_KEYS.map((language) => (
        <TextArea
          key={language}
          id={`text-${language}`}
          label={words.inLanguage[language]}
          value={text[language]}
          onChange={(typed) => onChange({ ...text, [language]: typed })}
          placeholder={words.textPlaceholder(POLICY_TEXT_AT_MOST)}
          maxLength={POLICY_TEXT_AT_MOST}
          error={isTried && text[language].trim() === '' ? words.textMissing[language] : undefined}
        />
      ))}
    </View>
  )
})
