import { Text, View } from '@tarojs/components'

export default function HelloPage() {
  return (
    <View className="index">
      <Text>Hello world!</Text>
    </View>
  )
}
