import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../button/button'
import { ListRow } from '../list-row/list-row'
import { Sheet } from '../sheet/sheet'

interface Named {
  code: string
  name: string
}

export interface Group extends Named {
  items: readonly Named[]
}

interface Props {
  title: string
  groups: readonly Group[]
  /** The code of the item that is chosen now. */
  value: string | null
  /** Of the button that leads from the items to the groups again. */
  back: string
  onChoose: (code: string) => void
  onClose: () => void
}

/** One of many in two steps: first the group, then the item. A group with a single item is that item. */
export function TwoStepSheet({ title, groups, value, back, onChoose, onClose }: Props) {
  const [group, setGroup] = useState<Group>()
  const choose = (code: string) => {
    onChoose(code)
    onClose()
  }
  const open = (chosen: Group) => {
    const [only, second] = chosen.items
    return only && !second ? choose(only.code) : setGroup(chosen)
  }
  const has = ({ items }: Group) => items.some(({ code }) => code === value)

  const foot = group && (
    <Button id="step-back" kind="secondary" onPress={() => setGroup(undefined)}>
      {back}
    </Button>
  )
  return (
    <Sheet title={group ? group.name : title} onClose={onClose} foot={foot}>
      <View>
        {group
          ? group.items.map(({ code, name }) => (
              <ListRow key={code} id={`choose-${code}`} title={name} isSelected={code === value} onPress={() => choose(code)} />
            ))
          : groups.map((one) => (
              <ListRow
                key={one.code}
                id={`choose-${one.code}`}
                title={one.name}
                {...(has(one) && { isSelected: true })}
                onPress={() => open(one)}
              />
            ))}
      </View>
    </Sheet>
  )
}
