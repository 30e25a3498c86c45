import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Disclosure } from '@/ui/disclosure/disclosure'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './index.scss'

const HOTLINE = '12345'

/** 常见问题: the questions of the article, each answer one press away. */
export default observer(function QuestionsPage() {
  const { phone } = useStores()
  const { common } = texts()
  const { bar, list, more } = helpTexts().questions
  return (
    <Page title={bar}>
      <Card kind="list">
        {list.map(({ question, answer }, place) => (
          <Disclosure key={question} id={`question-${place + 1}`} title={question}>
            {answer}
          </Disclosure>
        ))}
      </Card>
      <View className="questions__more">{more}</View>
      <Button id="call-12345" kind="secondary" onPress={() => phone.call(HOTLINE)}>
        {common.call(HOTLINE)}
      </Button>
    </Page>
  )
})
