import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../button/button'
import { Field } from '../field/field'
import { ListRow } from '../list-row/list-row'
import { Sheet } from '../sheet/sheet'

interface Named {
  code: string
  name: string
}

export interface Group extends Named {
  items: readonly Named[]
}

/** A field over the groups: what is typed finds items of all of them. */
export interface ItemSearch {
  label: string
  placeholder: string
  /** When nothing fits. */
  none: string
  find: (typed: string) => readonly (Named & { note?: string | undefined })[]
}

interface Props {
  title: string
  groups: readonly Group[]
  /** The code of the item that is chosen now. */
  value: string | null
  /** Of the button that leads from the items to the groups again. */
  back: string
  search?: ItemSearch
  onChoose: (code: string) => void
  onClose: () => void
}

const TYPED_AT_MOST = 20

/** One of many in two steps: first the group, then the item; or found by typing. A group with a single item is that item. */
export function TwoStepSheet({ title, groups, value, back, search, onChoose, onClose }: Props) {
  const [group, setGroup] = useState<Group>()
  const [typed, setTyped] = useState('')
  const choose = (code: string) => {
    onChoose(code)
    onClose()
  }
  const open = (chosen: Group) => {
    const [only, second] = chosen.items
    return only && !second ? choose(only.code) : setGroup(chosen)
  }
  const row = ({ code, name, note }: Named & { note?: string | undefined }) => (
    <ListRow key={code} id={`choose-${code}`} title={name} note={note} isSelected={code === value} onPress={() => choose(code)} />
  )
  const found = search && typed.trim() !== '' ? search.find(typed) : undefined

  const foot = group && (
    <Button id="step-back" kind="secondary" onPress={() => setGroup(undefined)}>
      {back}
    </Button>
  )
  if (group)
    return (
      <Sheet title={group.name} onClose={onClose} foot={foot}>
        <View>{group.items.map(row)}</View>
      </Sheet>
    )
  return (
    <Sheet title={title} onClose={onClose}>
      {search && (
        <Field
          id="step-search"
          type="text"
          label={search.label}
          placeholder={search.placeholder}
          maxLength={TYPED_AT_MOST}
          value={typed}
          onChange={setTyped}
        />
      )}
      {found?.length === 0 && <View>{search?.none}</View>}
      <View>{found ? found.map(row) : groups.map((one) => <GroupRow key={one.code} group={one} value={value} onOpen={open} />)}</View>
    </Sheet>
  )
}

function GroupRow({ group, value, onOpen }: { group: Group; value: string | null; onOpen: (group: Group) => void }) {
  const has = group.items.some(({ code }) => code === value)
  return <ListRow id={`choose-${group.code}`} title={group.name} {...(has && { isSelected: true })} onPress={() => onOpen(group)} />
}
