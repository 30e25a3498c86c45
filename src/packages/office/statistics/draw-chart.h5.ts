import type { ChartContent } from './draw-chart'
import { SMALL } from './tables'

/** As the office's pages have it. */
const WIDE = '(min-width: 900px)'

/** Tokens of the design; several series take them in this order. */
const TONES = ['--brand', '--code-yellow', '--code-red'] as const

/** Behind a colour of six digits: most of it is seen through. */
const PALE = '55'

const said = ({ title, values, small }: ChartContent['series'][number], at: number) => `${title} ${small[at] ? SMALL : values[at]}`

export const isRoomForCharts = (): boolean => window.matchMedia(WIDE).matches

const tone = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name).trim()

/** The library comes when the first chart is drawn, in a file of its own. */
export function drawChart(id: string, content: ChartContent): () => void {
  let isLeft = false
  let leave = () => {
    isLeft = true
  }
  void import('chart.js').then(({ BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip }) => {
    const place = document.getElementById(id)
    if (isLeft || !place) return
    Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)
    const canvas = place.appendChild(document.createElement('canvas'))
    const chart = new Chart(canvas, {
      type: 'bar',
      data: {
        // A street stands over its county.
        labels: content.names.map((name) => name.split(', ')),
        datasets: content.series.map(({ title, values, small }, at) => ({
          label: title,
          data: [...values],
          backgroundColor: small.map((isSmall) => `${tone(place, TONES[at] ?? TONES[0])}${isSmall ? PALE : ''}`),
          maxBarThickness: 40,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          legend: { display: content.series.length > 1, position: 'bottom' },
          tooltip: { callbacks: { label: ({ datasetIndex, dataIndex }) => said(content.series[datasetIndex], dataIndex) } },
        },
        scales: { x: { stacked: true, grid: { display: false } }, y: { stacked: true, beginAtZero: true, ticks: { precision: 0 } } },
      },
    })
    leave = () => {
      chart.destroy()
      canvas.remove()
    }
  })
  return () => leave()
}
