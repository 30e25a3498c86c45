import { Icon } from '@/ui/icon/icon'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './data-table.scss'

export interface Column<Row> {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the right, under each other. */
  isNumber?: boolean
  /** Sentences: on a phone they stand under their title. */
  isText?: boolean
  /** A day, a time or a state stays in one piece. */
  isWhole?: boolean
}

interface Props<Row> {
  /** What the table is of, for who hears it. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  onPress?: (row: Row) => void
  /** What stands in place of no rows. */
  none: string
}

/** Rows under titled columns on a wide screen; on a phone each row is a card of its own, with the titles beside its values. */
export function DataTable<Row>({ label, columns, rows, keyOf, onPress, none }: Props<Row>) {
  if (rows.length === 0) return <View className="table__none">{none}</View>
  return (
    <View className="table" {...spoken({ role: 'table', label })}>
      <View className="table__row table__row--head" {...spoken({ role: 'row' })}>
        {columns.map(({ key, title, ...kind }) => (
          <View key={key} className={cellClass(kind)} {...spoken({ role: 'columnheader' })}>
            {title}
          </View>
        ))}
        {onPress && <View className="table__cell table__cell--go" aria-hidden="true" />}
      </View>
      {rows.map((row) => (
        <View
          key={keyOf(row)}
          id={`row-${keyOf(row)}`}
          className={`table__row ${onPress ? 'table__row--pressable' : ''}`}
          onClick={() => onPress?.(row)}
          {...spoken({ role: 'row' })}
        >
          {columns.map(({ key, cell, ...column }) => (
            <Cell key={key} {...column} value={cell(row)} />
          ))}
          {onPress && (
            <View className="table__cell table__cell--go" aria-hidden="true">
              <Icon name="forward" />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}

interface CellProps extends Pick<Column<unknown>, 'title' | 'isNumber' | 'isText' | 'isWhole'> {
  value: ReactNode
}

const NOTHING: readonly ReactNode[] = ['', false, null, undefined]

function Cell({ title, value, ...kind }: CellProps) {
  return (
    <View className={`${cellClass(kind)} ${NOTHING.includes(value) ? 'table__cell--empty' : ''}`} {...spoken({ role: 'cell' })}>
      <View className="table__title" aria-hidden="true">
        {title}
      </View>
      <View className="table__value">{value}</View>
    </View>
  )
}

const cellClass = ({ isNumber, isText, isWhole }: Pick<Column<unknown>, 'isNumber' | 'isText' | 'isWhole'>) =>
  ['table__cell', isNumber && 'table__cell--number', isText && 'table__cell--text', isWhole && 'table__cell--whole']
    .filter(Boolean)
    .join(' ')
