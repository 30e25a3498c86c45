import { helpTexts } from '@/i18n/packages/help/texts'
import { useStores } from '@/pages/stores'
import { MessagesStore } from '@/stores/messages.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'

/** 消息提醒: each permission is one message, as the platforms have it. Nothing where none are sent. */
export const Reminders = observer(function Reminders() {
  const { cloud, subscription, settings, phone } = useStores()
  const messages = useMemo(() => new MessagesStore(cloud, subscription), [cloud, subscription])
  const { reminders: words } = helpTexts()
  const { left, problem } = messages
  const isOn = left.situation + left.validity > 0

  useEffect(() => void messages.load(), [messages])

  if (!messages.templates) return null
  const allow = async () => {
    if (await messages.allow(settings.language)) phone.tell(words.allowed)
  }
  const stop = async () => {
    if (await messages.stop()) phone.tell(words.stopped)
  }
  return (
    <Card>
      <View className="reminders__title" {...spoken({ role: 'heading' })}>
        {words.title}
      </View>
      <View className="reminders__text">{words.text}</View>
      <View id="reminders-left" {...spoken({ role: 'status' })}>
        {isOn ? words.left(left.situation, left.validity) : words.off}
      </View>
      {problem && <ErrorNotice problem={problem} />}
      <Button id="reminders-allow" onPress={allow}>
        {isOn ? words.more : words.allow}
      </Button>
      {isOn && (
        <Button id="reminders-stop" kind="secondary" onPress={stop}>
          {words.stop}
        </Button>
      )}
    </Card>
  )
})
