import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { MeasuresStore } from '@/stores/verification/measures.store'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { SITUATIONS } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import '../index.scss'

/** 限制聚集: what it means, in the office's words of today. */
export const Gathering = observer(function Gathering() {
  const { cloud } = useStores()
  const store = useMemo(() => new MeasuresStore(cloud), [cloud])
  useEffect(() => void store.load(), [store])
  if (!store.measures) return null
  return (
    <Card>
      <View className="case__label" {...spoken({ role: 'heading' })}>
        {say(SITUATIONS[9].title)}
      </View>
      <View id="gathering">{say(store.measures.gathering)}</View>
    </Card>
  )
})
