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

/** 消息提醒: each permission is one message, as the platforms have it; browsers have none, and say where there are. */
export const Reminders = observer(function Reminders() {
  const { subscription } = useStores()
  const { reminders } = helpTexts()
  if (subscription.isThere) return <Permissions />
  return (
    <Card>
      <Title />
      <View id="reminders-elsewhere" className="reminders__text">
        {reminders.elsewhere}
      </View>
    </Card>
  )
})

const Title = observer(function Title() {
  return (
    <View className="reminders__title" {...spoken({ role: 'heading' })}>
      {helpTexts().reminders.title}
    </View>
  )
})

/** Nothing while it is not known what may come, or the programme sends nothing. */
const Permissions = observer(function Permissions() {
  const { cloud, subscription, settings, phone } = useStores()
  const messages = useMemo(() => new MessagesStore(cloud, subscription), [cloud, subscription])
  const { reminders: words } = helpTexts()
  const { left, problem } = messages
  const isOn = left.situation + left.validity + left.journey > 0

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
      <Title />
      <View className="reminders__text">{words.text}</View>
      <View id="reminders-left" {...spoken({ role: 'status' })}>
        {isOn ? words.left(left) : words.off}
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
