import type { ChartContent } from './draw-chart'

/** As the office's pages have it. */
const WIDE = '(min-width: 900px)'

/** Tokens of the design; several series take them in this order. */
const TONES = ['--brand', '--code-yellow', '--code-red'] as const

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
        datasets: content.series.map(({ title, values }, at) => ({
          label: title,
          data: [...values],
          backgroundColor: tone(place, TONES[at] ?? TONES[0]),
          maxBarThickness: 40,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: content.series.length > 1, position: 'bottom' } },
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
