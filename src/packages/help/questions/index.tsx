import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Disclosure } from '@/ui/disclosure/disclosure'
import { Field } from '@/ui/field/field'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { findQuestions, questionsOf } from './find'
import './index.scss'

const HOTLINE = '12345'
const LENGTH_AT_MOST = 30

/** 常见问题: the questions of the article, each answer one press away; those of the situation that one comes from stand first. */
export default observer(function QuestionsPage() {
  const { phone } = useStores()
  const { params } = useRouter<{ situation?: string }>()
  const [typed, setTyped] = useState('')
  const { common } = texts()
  const { bar, find, placeholder, none, more, all } = helpTexts().questions
  const found = findQuestions(all, typed, questionsOf(params.situation))
  return (
    <Page title={bar}>
      <Card>
        <Field id="find" type="text" label={find} placeholder={placeholder} maxLength={LENGTH_AT_MOST} value={typed} onChange={setTyped} />
      </Card>
      {found.length === 0 && <View className="questions__more">{none}</View>}
      {found.length > 0 && (
        <Card kind="list">
          {found.map((key) => (
            <Disclosure key={key} id={`question-${key}`} title={all[key].question}>
              {all[key].answer}
            </Disclosure>
          ))}
        </Card>
      )}
      <View className="questions__more">{more}</View>
      <Button id="call-12345" kind="secondary" onPress={() => phone.call(HOTLINE)}>
        {common.call(HOTLINE)}
      </Button>
    </Page>
  )
})
