/** What a chart of bars shows: names along it, one bar a name, of parts where there are several series. */
export interface ChartContent {
  names: readonly string[]
  series: readonly { title: string; values: readonly number[] }[]
}

/** Phones have no room for charts, and mini-programs no library of them. Browsers have `draw-chart.h5.ts`. */
export const isRoomForCharts = (): boolean => false

/** Draws into the element of this id. @returns what takes the drawing away */
export const drawChart: (id: string, content: ChartContent) => () => void = () => () => undefined
