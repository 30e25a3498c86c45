import { View } from '@tarojs/components'
import { useEffect, useId, useState } from 'react'
import { type ChartContent, drawChart, isRoomForCharts } from './draw-chart'
import type { NumberTable } from './tables'

function contentOf({ columns, rows, drawn }: NumberTable): ChartContent | undefined {
  if (!drawn || drawn.rows === 0) return undefined
  const shown = rows.slice(0, drawn.rows)
  const series = drawn.columns.map((column) => ({
    title: columns[column],
    values: shown.map(({ values }) => heightOf(values[column] ?? null)),
  }))
  // Nothing but zeros and what is hidden would be an empty field with an axis.
  if (!series.some(({ values }) => values.some((value) => value > 0))) return undefined
  return { names: shown.map(({ name }) => name), series }
}

/** What is not told has no height: any other would be a number, and those of parts would add up. */
const heightOf = (value: number | string | null) => (typeof value === 'number' ? value : 0)

/** Bars of a table, on wide screens alone; who hears the page has the table. */
export function Chart({ table }: { table: NumberTable }) {
  const id = `chart-${useId().replace(/\W/g, '')}`
  const [isWide] = useState(isRoomForCharts)
  const content = contentOf(table)
  const isDrawn = isWide && content !== undefined
  useEffect(() => (isDrawn ? drawChart(id, content) : undefined), [id, isDrawn, content])
  return isDrawn ? <View id={id} className="statistics__chart" aria-hidden="true" /> : null
}
