import { Card } from '@/ui/card/card'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** What a list of the desk is narrowed by; on a wide screen its boxes stand in one row. */
export const FilterCard = ({ children }: { children: ReactNode }) => (
  <View className="office__filter">
    <Card>{children}</Card>
  </View>
)
